package id.anugerah.web.documents;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Files that strangers made: only for people who are signed in, and never in the product's own context. Whoever follows a link
 * after the session has ended signs in and comes back to the file.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DocumentsSecurity {

    private static final String HARMLESS = "sandbox; default-src 'none'; img-src 'self'; object-src 'self'; "
            + "style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain documents(HttpSecurity http) throws Exception {
        return http.securityMatcher("/dokumen/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/masuk")))
                .headers(headers -> headers
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable) // each answer says its own
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(HARMLESS)))
                .build();
    }
}
