package id.anugerah.ui.shell;

import com.vaadin.flow.spring.security.VaadinWebSecurity;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Sign-in by the form at /masuk; everything else of this chain needs a person. The public site has a chain of its own. */
@Configuration
@EnableWebSecurity
@ConditionalOnWebApplication
@Order(100)
class ScreenSecurity extends VaadinWebSecurity {

    @Override
    protected void configure(HttpSecurity http) throws Exception {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers(path.matcher("/masuk"), path.matcher("/design/**"), path.matcher("/error"),
                        path.matcher("/actuator/health/**")).permitAll());
        http.formLogin(form -> form.loginPage("/masuk").loginProcessingUrl("/masuk").failureUrl("/masuk?gagal")
                .defaultSuccessUrl("/beranda").usernameParameter("email").passwordParameter("sandi").permitAll());
        http.logout(logout -> logout.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"));
        // the verification workspace shows evidence in a frame of its own page
        http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
        super.configure(http);
    }
}
