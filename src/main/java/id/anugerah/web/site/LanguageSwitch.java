package id.anugerah.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Obeys "?bahasa=en" and tells every page which address shows the same page in the other language. */
class LanguageSwitch implements HandlerInterceptor {

    static final String PARAMETER = "bahasa";

    /** @param code the language of the page; @param other the one that can be chosen; @param address this page in it */
    record Tongue(String code, String other, String address) {
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter(PARAMETER);
        if (handler instanceof HandlerMethod && asked != null) {
            SiteLanguage.BOTH.stream().filter(locale -> locale.getLanguage().equals(asked)).findFirst()
                    .ifPresent(locale -> RequestContextUtils.getLocaleResolver(request).setLocale(request, response, locale));
        }
        return true;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        page.addObject("tongue", tongue(request));
    }

    static Tongue tongue(HttpServletRequest request) {
        boolean english = RequestContextUtils.getLocale(request).equals(Locale.ENGLISH);
        String other = english ? "id" : "en";
        return new Tongue(english ? "en" : "id", other, address(request, other));
    }

    private static String address(HttpServletRequest request, String other) {
        // an error page is rendered at /error and the start page at /mulai, but people see the address they asked for
        String path = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(name -> (String) request.getAttribute(name)).filter(Objects::nonNull).findFirst()
                .orElse(request.getRequestURI());
        return UriComponentsBuilder.fromPath(path).query(request.getQueryString())
                .replaceQueryParam(PARAMETER, other).build().toUriString();
    }
}
