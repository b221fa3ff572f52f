package id.anugerah.web.site;

import id.anugerah.account.Passwords;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.shared.Refused;
import id.anugerah.team.Invitations;
import id.anugerah.team.Offer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The link of an invitation. Opening it changes nothing; the button accepts, and makes an account where there is none. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Passwords passwords;
    private final RateLimits limits;
    private final Sentences sentences;

    InvitationController(Invitations invitations, Passwords passwords, RateLimits limits, Sentences sentences) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.limits = limits;
        this.sentences = sentences;
    }

    @GetMapping("/undangan")
    String ask(@RequestParam(defaultValue = "") String kode, HttpServletRequest request, Model model, Locale locale) {
        limits.pass(Limit.LINK_NETWORK, Visitor.network(request));
        try {
            return page("ask", invitations.look(kode), kode, "", Map.of(), model);
        } catch (Refused refused) {
            return refused(refused, model, locale);
        }
    }

    @PostMapping("/undangan")
    String accept(@RequestParam(defaultValue = "") String kode, @RequestParam(defaultValue = "") String yourName,
                  @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String passwordAgain,
                  HttpServletRequest request, Model model, Locale locale) {
        limits.pass(Limit.LINK_NETWORK, Visitor.network(request));
        String name = RegistrationInput.plain(yourName);
        try {
            Offer offer = invitations.look(kode);
            Map<String, String> problems = offer.known() ? Map.of() : problems(kode, name, password, passwordAgain, locale);
            if (problems.isEmpty()) {
                invitations.accept(kode, name, password);
            }
            return page(problems.isEmpty() ? "done" : "ask", offer, kode, name, problems, model);
        } catch (Refused refused) {
            return refused(refused, model, locale);
        }
    }

    private Map<String, String> problems(String token, String name, String password, String again, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > 200) {
            problems.put("yourName", sentences.text("site.invited.problem.name", locale));
        }
        problems.putAll(NewPasswordController.problems(invitations.brokenBy(token, name, password), password, again, sentences,
                locale));
        return problems;
    }

    private String page(String step, Offer offer, String code, String name, Map<String, String> problems, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("offer", offer);
        model.addAttribute("code", code);
        model.addAttribute("name", name);
        model.addAttribute("problems", problems);
        model.addAttribute("policy", passwords.policy());
        return "site/undangan";
    }

    private String refused(Refused refused, Model model, Locale locale) {
        if (refused instanceof id.anugerah.gate.TooMany) {
            throw refused;
        }
        model.addAttribute("step", "refused");
        model.addAttribute("why", sentences.of(refused, locale));
        model.addAttribute("problems", Map.of());
        return "site/undangan";
    }
}
