package id.anugerah.notification;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration
class MailConfiguration {

    @Bean
    ReturnsMailbox returnsMailbox(Environment settings) {
        return Binder.get(settings).bindOrCreate("anugerah.mail.returns", ReturnsMailbox.class);
    }
}
