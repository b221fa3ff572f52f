package id.anugerah.web.site;

import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.registration.Registrations;
import id.anugerah.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The activation link. Opening it changes nothing: mail scanners open links too. The button does. */
@Controller
class ActivationController {

    private final Registrations registrations;
    private final RateLimits limits;

    ActivationController(Registrations registrations, RateLimits limits) {
        this.registrations = registrations;
        this.limits = limits;
    }

    @GetMapping("/aktivasi")
    String ask(@RequestParam(defaultValue = "") String kode, Model model) {
        model.addAttribute("code", kode);
        model.addAttribute("step", kode.isBlank() ? "refused" : "ask");
        return "site/aktivasi";
    }

    @PostMapping("/aktivasi")
    String activate(@RequestParam(defaultValue = "") String kode, HttpServletRequest request, Model model) {
        limits.pass(Limit.LINK_NETWORK, Visitor.network(request));
        model.addAttribute("code", kode);
        try {
            registrations.activate(kode);
            model.addAttribute("step", "done");
        } catch (Refused refused) {
            model.addAttribute("step", "refused");
        }
        return "site/aktivasi";
    }
}
