package id.anugerah.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    static ForgottenListeners forgottenListeners() {
        return new ForgottenListeners();
    }

    /** Takes the place of Spring Boot's bean of this name, so it must keep Boot's time limit for a shutdown phase. */
    @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
    DefaultLifecycleProcessor lifecycleProcessor(ObjectProvider<LifecycleProperties> properties) {
        PortTakenLifecycle lifecycle = new PortTakenLifecycle();
        properties.ifAvailable(given ->
                lifecycle.setTimeoutPerShutdownPhase(given.getTimeoutPerShutdownPhase().toMillis()));
        return lifecycle;
    }
}
