package id.anugerah.web.documents;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** An empty form is for anybody, before registration too, and costs no session. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EmptyFormSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain emptyForms(HttpSecurity http) throws Exception {
        return http.securityMatcher("/dokumen/instrumen/*").authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }
}
