package id.anugerah.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Conditional(UrlGiven.Not.class)
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(DatabaseProperties properties, @Value("${anugerah.data:./data}") String data) {
            return switch (properties.mode()) {
                case KEPT -> EmbeddedDatabase.kept(Path.of(data.isBlank() ? "./data" : data));
                case EPHEMERAL -> EmbeddedDatabase.ephemeral();
            };
        }

        // takes the database as a parameter so that Spring closes the pool before the server
        @Bean
        HikariDataSource dataSource(EmbeddedDatabase database, DatabaseProperties properties, Environment environment) {
            return ConnectionPool.to(database.jdbcUrl(), database.user(), database.password(), properties.pool(), environment);
        }

        @Bean
        DatabaseKind databaseKind(EmbeddedDatabase database) {
            return database.kind();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(UrlGiven.class)
    static class External {

        @Bean
        HikariDataSource dataSource(DatabaseProperties properties, Environment environment) {
            ExternalDatabase database = new ExternalDatabase(
                    environment.getRequiredProperty("spring.datasource.url").strip(),
                    environment.getProperty("spring.datasource.username"),
                    environment.getProperty("spring.datasource.password"));
            database.check();
            return ConnectionPool.to(database.url(), database.user(), database.password(), properties.pool(), environment);
        }

        @Bean
        DatabaseKind databaseKind() {
            return DatabaseKind.EXTERNAL;
        }
    }
}
