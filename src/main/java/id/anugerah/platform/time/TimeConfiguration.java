package id.anugerah.platform.time;

import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    SeasonClock clock(JdbcClient jdbc) {
        return new SeasonClock(() -> jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant());
    }
}
