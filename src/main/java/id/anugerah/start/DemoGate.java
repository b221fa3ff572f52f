package id.anugerah.start;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the demo season is played, time is virtual and nobody may act: every page shows how far it is. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoGate extends OncePerRequestFilter {

    private static final String PAGE = """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="refresh" content="2"><title>Anugerah</title><link rel="stylesheet" href="/design/tokens.css">
            <style>body{font-family:system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1rem;line-height:1.6}
            progress{width:100%%;height:1rem}</style></head><body><main><h1>Data demo sedang disiapkan</h1>
            <p lang="en">The demo season is being played. This page opens by itself when it is ready.</p>
            <p><progress max="100" value="%1$d">%1$d %%</progress></p><p>%1$d %%</p></main></body></html>
            """;

    private final Demo demo;

    DemoGate(Demo demo) {
        this.demo = demo;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !demo.wanted() || demo.ready() || request.getRequestURI().startsWith("/design/")
                || request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(PAGE.formatted(demo.percent()).getBytes(StandardCharsets.UTF_8));
    }
}
