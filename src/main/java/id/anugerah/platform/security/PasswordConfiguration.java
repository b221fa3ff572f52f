package id.anugerah.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Method security on, passwords by bcrypt. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(@Value("${anugerah.password.strength:11}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }
}
