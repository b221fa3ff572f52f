package id.anugerah.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who may send more than a form: the upload of somebody who is signed in, as large as a presentation may be (application.yaml).
 * Everybody else's parts end at four megabytes, before the server has begun to take them in; a length that is not told is too
 * large.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class UploadSizes extends OncePerRequestFilter {

    static final long FORM = 4L << 20;
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean parts = type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
        long length = request.getContentLengthLong();
        if (parts && (length < 0 || length > FORM) && !upload(request)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean upload(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return request.getRequestURI().startsWith(request.getContextPath() + UPLOADS) && session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
