package id.anugerah.web.site;

import id.anugerah.account.PasswordResets;
import id.anugerah.account.Passwords;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The link of a forgotten password: choose a new one. */
@Controller
class NewPasswordController {

    private final PasswordResets resets;
    private final Passwords passwords;
    private final RateLimits limits;
    private final Sentences sentences;

    NewPasswordController(PasswordResets resets, Passwords passwords, RateLimits limits, Sentences sentences) {
        this.resets = resets;
        this.passwords = passwords;
        this.limits = limits;
        this.sentences = sentences;
    }

    @GetMapping("/sandi-baru")
    String ask(@RequestParam(defaultValue = "") String kode, HttpServletRequest request, Model model) {
        limits.pass(Limit.LINK_NETWORK, Visitor.network(request));
        return page(resets.open(kode) ? "ask" : "refused", kode, Map.of(), model);
    }

    @PostMapping("/sandi-baru")
    String change(@RequestParam(defaultValue = "") String kode, @RequestParam(defaultValue = "") String password,
                  @RequestParam(defaultValue = "") String passwordAgain, HttpServletRequest request, Model model, Locale locale) {
        limits.pass(Limit.LINK_NETWORK, Visitor.network(request));
        if (!resets.open(kode)) {
            return page("refused", kode, Map.of(), model);
        }
        Map<String, String> problems = problems(resets.brokenBy(kode, password), password, passwordAgain, sentences, locale);
        if (!problems.isEmpty()) {
            return page("ask", kode, problems, model);
        }
        try {
            resets.change(kode, password);
            return page("done", "", Map.of(), model);
        } catch (Refused refused) {
            return page("refused", kode, Map.of(), model);
        }
    }

    /** What is wrong with the two fields of a new password, by field. */
    static Map<String, String> problems(List<Refused> broken, String password, String again, Sentences sentences, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (password.isEmpty()) {
            problems.put("password", sentences.text("site.register.problem.password", locale));
        } else if (!broken.isEmpty()) {
            problems.put("password", sentences.of(broken, locale));
        }
        if (!password.equals(again)) {
            problems.put("passwordAgain", sentences.text("site.register.problem.passwordAgain", locale));
        }
        return problems;
    }

    private String page(String step, String code, Map<String, String> problems, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("code", code);
        model.addAttribute("problems", problems);
        model.addAttribute("policy", passwords.policy());
        return "site/sandi-baru";
    }
}
