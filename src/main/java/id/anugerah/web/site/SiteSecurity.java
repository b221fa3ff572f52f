package id.anugerah.web.site;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The public addresses. /masuk is not among them: its form belongs to the chain that signs people in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SiteSecurity {

    private static final RequestMatcher PAGES = new OrRequestMatcher(
            Stream.of("/", StartForward.PAGE, "/daftar/terima", "/finalis/*", "/pemenang/*", "/sertifikat/*", "/bantuan", "/jejak", "/api/jejak", "/api/instansi", "/api/instansi/*/unit",
                            "/api/tantangan", TooManyAnswer.PAGE)
                    .map(PathPatternRequestMatcher.withDefaults()::matcher).toArray(RequestMatcher[]::new));

    private static final String POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
            + "object-src 'none'";

    /** Pages with a form: the token lies in a cookie, so that a visitor who only registers needs no session. */
    @Bean
    @Order(1)
    SecurityFilterChain siteForms(HttpSecurity http) throws Exception {
        XorCsrfTokenRequestAttributeHandler atOnce = new XorCsrfTokenRequestAttributeHandler();
        // a page longer than the buffer is on its way before its form is rendered: the cookie must be set first
        atOnce.setCsrfRequestAttributeName(null);
        http.securityMatcher("/daftar", "/aktivasi", "/aktivasi/kirim-ulang", "/lupa-sandi", "/sandi-baru", "/undangan", "/bergabung").csrf(csrf -> csrf
                .csrfTokenRepository(new CookieCsrfTokenRepository()).csrfTokenRequestHandler(atOnce));
        return open(http);
    }

    /** Pages that are only read. */
    @Bean
    @Order(2)
    SecurityFilterChain sitePages(HttpSecurity http) throws Exception {
        // Vaadin's own requests come to "/" with the parameter v-r and need the person's session
        http.securityMatcher(request -> request.getParameter("v-r") == null && PAGES.matches(request)).csrf(CsrfConfigurer::disable);
        return open(http);
    }

    private static SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers
                        // asked again each time, but the browser may keep the page for its "back"
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(org.springframework.security.web.header.writers
                                .ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
