package id.anugerah.web.documents;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The viewer runs a PDF library over strangers' files. Its page has no origin (sandbox without allow-same-origin), so no
 * session and no store of the product, and no connection to anywhere; it lives on what the page around it hands in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ViewerSecurity {

    static final String ALONE = "sandbox allow-scripts; default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; worker-src data:; "
            + "style-src 'self'; img-src blob: data:; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain viewer(HttpSecurity http) throws Exception {
        return http.securityMatcher("/dokumen/penampil").authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ALONE)))
                .build();
    }
}
