package id.anugerah.web.site;

import id.anugerah.account.Passwords;
import id.anugerah.account.StaffInvitations;
import id.anugerah.account.Welcome;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.gate.TooMany;
import id.anugerah.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The link of an invitation to the staff. Opening it changes nothing; the button sets the password and opens the account. */
@Controller
class JoinController {

    private final StaffInvitations invitations;
    private final Passwords passwords;
    private final RateLimits limits;
    private final Sentences sentences;

    JoinController(StaffInvitations invitations, Passwords passwords, RateLimits limits, Sentences sentences) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.limits = limits;
        this.sentences = sentences;
    }

    @GetMapping("/bergabung")
    String ask(@RequestParam(defaultValue = "") String kode, HttpServletRequest request, Model model, Locale locale) {
        limits.pass(Limit.LINK_NETWORK, Visitor.network(request));
        try {
            return page("ask", invitations.look(kode), kode, Map.of(), model);
        } catch (Refused refused) {
            return refused(refused, model, locale);
        }
    }

    @PostMapping("/bergabung")
    String accept(@RequestParam(defaultValue = "") String kode, @RequestParam(defaultValue = "") String password,
                  @RequestParam(defaultValue = "") String passwordAgain, HttpServletRequest request, Model model, Locale locale) {
        limits.pass(Limit.LINK_NETWORK, Visitor.network(request));
        try {
            Welcome welcome = invitations.look(kode);
            Map<String, String> problems = NewPasswordController.problems(invitations.brokenBy(kode, password), password, passwordAgain,
                    sentences, locale);
            if (problems.isEmpty()) {
                invitations.accept(kode, password);
            }
            return page(problems.isEmpty() ? "done" : "ask", welcome, kode, problems, model);
        } catch (Refused refused) {
            return refused(refused, model, locale);
        }
    }

    private String page(String step, Welcome welcome, String code, Map<String, String> problems, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("welcome", welcome);
        model.addAttribute("roles", welcome.roles().stream().sorted().toList());
        model.addAttribute("code", code);
        model.addAttribute("problems", problems);
        model.addAttribute("policy", passwords.policy());
        return "site/bergabung";
    }

    private String refused(Refused refused, Model model, Locale locale) {
        if (refused instanceof TooMany) {
            throw refused;
        }
        model.addAttribute("step", "refused");
        model.addAttribute("why", sentences.of(refused, locale));
        model.addAttribute("problems", Map.of());
        return "site/bergabung";
    }
}
