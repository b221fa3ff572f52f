package id.anugerah.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.platform.StartFailure;
import id.anugerah.platform.StartRefused;
import java.sql.DriverManager;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseConfigurationTest {

    private static EmbeddedDatabase server;

    private final ApplicationContextRunner spring = new ApplicationContextRunner()
            .withUserConfiguration(DatabaseConfiguration.class);

    @BeforeAll
    static void startServer() {
        server = EmbeddedDatabase.ephemeral();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void withoutAUrlTheDatabaseIsOurOwnAndEndsWithTheContext() {
        String[] url = new String[1];
        spring.withPropertyValues("anugerah.database.mode=ephemeral", "spring.datasource.url=").run(context -> {
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(jdbc.sql("SHOW search_path").query(String.class).single()).isEqualTo("anugerah, engine, public");
            assertThat(context.getBean(DatabaseKind.class)).isEqualTo(DatabaseKind.EMBEDDED_EPHEMERAL);
            url[0] = context.getBean(EmbeddedDatabase.class).jdbcUrl();
        });
        assertThatThrownBy(() -> DriverManager.getConnection(url[0], "postgres", "any")).hasMessageContaining("refused");
    }

    @Test
    void withAUrlTheDatabaseIsThatOne() {
        external(server.jdbcUrl(), server.user(), server.password()).run(context -> {
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(jdbc.sql("SHOW search_path").query(String.class).single()).isEqualTo("anugerah, engine, public");
            assertThat(context.getBean(DatabaseKind.class)).isEqualTo(DatabaseKind.EXTERNAL);
            assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
        });
    }

    @Test
    void refusesAServerThatDoesNotAnswerWithoutTellingThePassword() {
        refused(StartFailure.DATABASE_NOT_REACHABLE,
                "jdbc:postgresql://127.0.0.1:1/awards?password=hush-hush", "awards", "hush-hush");
    }

    @Test
    void refusesWhatIsNotAUsableDatabase() {
        refused(StartFailure.WRONG_DATABASE, "jdbc:mysql://awards:hush-hush@127.0.0.1/awards", "awards", "hush-hush");
        refused(StartFailure.WRONG_DATABASE, server.jdbcUrl(), server.user(), "hush-hush");
        JdbcClient.create(new DriverManagerDataSource(
                server.jdbcUrl(), server.user(), server.password()))
                .sql("CREATE ROLE guest LOGIN PASSWORD 'hush-hush'").update();
        refused(StartFailure.WRONG_DATABASE, server.jdbcUrl(), "guest", "hush-hush");
    }

    private void refused(StartFailure failure, String url, String user, String password) {
        external(url, user, password).run(context -> {
            StartRefused refusal = refusal(context.getStartupFailure());
            assertThat(refusal.failure()).isEqualTo(failure);
            for (Throwable told = context.getStartupFailure(); told != null; told = told.getCause()) {
                assertThat(told.toString()).doesNotContain("hush-hush");
            }
        });
    }

    private static StartRefused refusal(Throwable failure) {
        return failure instanceof StartRefused refusal ? refusal : refusal(failure.getCause());
    }

    private ApplicationContextRunner external(String url, String user, String password) {
        return spring.withPropertyValues("spring.datasource.url=" + url, "spring.datasource.username=" + user,
                "spring.datasource.password=" + password);
    }
}
