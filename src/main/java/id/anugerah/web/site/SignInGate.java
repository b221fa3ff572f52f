package id.anugerah.web.site;

import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.gate.TooMany;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the sign-in. One network gets only so many attempts at one account, so a stranger uses up his own and never
 * the owner's; many strangers at one account make its answers slow, by two seconds at most, and lock nobody out.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SignInGate extends OncePerRequestFilter {

    private static final int SLOWER = 200;
    private static final int SLOWEST = 2_000;

    private final RateLimits limits;

    SignInGate(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/masuk");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = Visitor.network(request);
        String email = Objects.requireNonNullElse(request.getParameter("email"), "");
        try {
            limits.pass(Limit.SIGN_IN_NETWORK, network);
            limits.pass(Limit.SIGN_IN_PAIR, network + " " + email);
            slow(limits.beyond(Limit.SIGN_IN_ACCOUNT, email));
        } catch (TooMany refused) {
            request.setAttribute(TooManyAnswer.CAUSE, refused);
            request.getRequestDispatcher(TooManyAnswer.PAGE).forward(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void slow(int beyond) {
        try {
            Thread.sleep(Math.min(SLOWEST, (long) SLOWER * beyond));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
