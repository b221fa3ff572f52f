package id.anugerah.web.site;

import id.anugerah.gate.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** 429, for people as a page and for programs as problem+json; both say when to try again. */
@Controller
@ControllerAdvice
class TooManyAnswer {

    static final String PAGE = "/terlalu-sering";
    static final String CAUSE = TooManyAnswer.class.getName();

    private final MessageSource texts;

    TooManyAnswer(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    Object tooMany(TooMany refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        String wait = String.valueOf(refused.retryAfter().toSeconds());
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS,
                    texts.getMessage("refused.gate.tooMany", refused.arguments().toArray(), locale));
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, wait).body(problem);
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, wait);
        return new ModelAndView("site/terlalu-sering", Map.of("minutes", refused.arguments().get(0),
                "tongue", LanguageSwitch.tongue(request)), HttpStatus.TOO_MANY_REQUESTS);
    }

    /** Where the sign-in gate forwards to; asked for by itself it is an empty threat. */
    @RequestMapping(path = PAGE, method = {RequestMethod.GET, RequestMethod.POST})
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!(request.getAttribute(CAUSE) instanceof TooMany refused)) {
            return "redirect:/";
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfter().toSeconds()));
        model.addAttribute("minutes", refused.arguments().get(0));
        return "site/terlalu-sering";
    }
}
