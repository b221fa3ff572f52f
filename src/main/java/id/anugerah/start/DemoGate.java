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
            <meta http-equiv="refresh" content="2"><title>Anugerah</title><link rel="icon" href="/design/mark.svg">
            <link rel="stylesheet" href="/design/typeface.css"><link rel="stylesheet" href="/design/tokens.css"><style>
            body{font:1.0625rem/1.6 "Plus Jakarta Sans",system-ui,sans-serif;background:var(--paper);color:var(--ink);margin:0}
            main{max-width:36rem;margin:0 auto;padding:18vh 1.5rem 2rem}img{display:block;margin-bottom:2rem}
            h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}p{margin:0 0 1rem}[lang=en]{color:var(--ink-soft)}
            progress{width:100%%;height:.75rem;accent-color:var(--accent)}</style></head><body><main>
            <img src="/design/mark.svg" width="48" height="48" alt="Anugerah"><h1>Data demo sedang disiapkan</h1>
            <p>Enam musim kompetisi sedang dimainkan. Halaman ini terbuka sendiri begitu siap.</p>
            <p lang="en">Six demo seasons are being played. This page opens by itself when they are ready.</p>
            <p><progress max="100" value="%1$d" aria-label="Kemajuan">%1$d %%</progress> %1$d %%</p></main></body></html>
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
