package id.anugerah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.platform.database.ChildJvm;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ExitCodeEvent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.core.env.Environment;

/** Only a real process has an exit code. */
class StartRefusedExitTest {

    @Test
    void aTakenPortEndsTheProcessWithItsCodeInBothLanguagesWithoutAStackTrace() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEnds(14, "Port " + taken.getLocalPort() + " sudah dipakai", "is already used by another program",
                    "--server.port=" + taken.getLocalPort());
        }
    }

    @Test
    void aRefusalDeepInABeanEndsTheProcessWithItsCode() throws Exception {
        assertEnds(20, "Berkas salah.", "The file is wrong.", "--server.port=0", "--refuse=true");
    }

    private static void assertEnds(int code, String indonesian, String english, String... arguments) throws Exception {
        try (ChildJvm child = ChildJvm.run(Small.class, arguments)) {
            String said = child.output();
            assertThat(child.process().waitFor()).as(said).isEqualTo(code);
            assertThat(said).contains(indonesian, english).doesNotContain("\tat ");
        }
    }

    @Import(PlatformConfiguration.class)
    @ImportAutoConfiguration({LifecycleAutoConfiguration.class, ServletWebServerFactoryAutoConfiguration.class})
    static class Small {

        public static void main(String[] arguments) {
            SpringApplication.run(Small.class, arguments);
        }

        // the product's own is such a bean too, from Spring Modulith
        @Bean
        static ApplicationEventMulticaster applicationEventMulticaster(BeanFactory beans) {
            return new SimpleApplicationEventMulticaster(beans);
        }

        @Bean
        Object mayRefuse(Environment environment) {
            if (environment.containsProperty("refuse")) {
                throw new StartRefused(StartFailure.WRONG_FILE, new StartRefused.Words("Berkas salah.", "Perbaiki."),
                        new StartRefused.Words("The file is wrong.", "Mend it."));
            }
            return "started";
        }

        /** Cannot be created after a refusal, yet is told the exit code. */
        @Bean
        ApplicationListener<ExitCodeEvent> listener(@Qualifier("mayRefuse") Object refusing) {
            return event -> { };
        }
    }
}
