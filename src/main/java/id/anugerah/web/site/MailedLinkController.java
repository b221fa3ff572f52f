package id.anugerah.web.site;

import id.anugerah.account.PasswordResets;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.registration.Registrations;
import id.anugerah.shared.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Forms that ask for an address and have a link sent to it: another activation link, a new password. What they answer depends
 * on the form of the address alone, never on whether it is known; {@link EvenPace} keeps the time from telling.
 */
@Controller
class MailedLinkController {

    private final Registrations registrations;
    private final PasswordResets resets;
    private final RateLimits limits;
    private final Humans humans;
    private final EvenPace pace;

    MailedLinkController(Registrations registrations, PasswordResets resets, RateLimits limits, Humans humans, EvenPace pace) {
        this.registrations = registrations;
        this.resets = resets;
        this.limits = limits;
        this.humans = humans;
        this.pace = pace;
    }

    @GetMapping("/aktivasi/kirim-ulang")
    String resend(@RequestParam(required = false) String terkirim, Model model) {
        return page("resend", terkirim != null, model);
    }

    @PostMapping("/aktivasi/kirim-ulang")
    String resend(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String altcha,
                  @RequestParam(defaultValue = "") String website, HttpServletRequest request, Model model) {
        return send("resend", email, altcha, website, request, model, registrations::resend);
    }

    @GetMapping("/lupa-sandi")
    String forgotten(@RequestParam(required = false) String terkirim, Model model) {
        return page("forgot", terkirim != null, model);
    }

    @PostMapping("/lupa-sandi")
    String forgotten(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String altcha,
                     @RequestParam(defaultValue = "") String website, HttpServletRequest request, Model model) {
        return send("forgot", email, altcha, website, request, model, resets::ask);
    }

    private String send(String form, String typed, String altcha, String website, HttpServletRequest request, Model model,
                        Consumer<String> act) {
        long begun = EvenPace.begin();
        String email = RegistrationInput.plain(typed);
        model.addAttribute("email", email);
        if (!EmailAddress.fits(email)) {
            return problem(form, "email", model);
        }
        limits.pass(Limit.MAIL_NETWORK, Visitor.network(request));
        limits.pass(Limit.MAIL_ADDRESS, email);
        if (!humans.pass(altcha, request)) {
            return problem(form, "proof", model);
        }
        if (website.isEmpty()) {
            act.accept(email);
        }
        pace.end(begun);
        return "redirect:" + request.getRequestURI() + "?terkirim";
    }

    private static String problem(String form, String kind, Model model) {
        model.addAttribute("problem", kind);
        return page(form, false, model);
    }

    private static String page(String form, boolean sent, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("sent", sent);
        return "site/kirim-tautan";
    }
}
