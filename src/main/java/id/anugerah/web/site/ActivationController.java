package id.anugerah.web.site;

import id.anugerah.registration.Registrations;
import id.anugerah.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The activation link. Opening it changes nothing: mail scanners open links too. The button does. */
@Controller
class ActivationController {

    private final Registrations registrations;

    ActivationController(Registrations registrations) {
        this.registrations = registrations;
    }

    @GetMapping("/aktivasi")
    String ask(@RequestParam(defaultValue = "") String kode, Model model) {
        model.addAttribute("code", kode);
        model.addAttribute("step", kode.isBlank() ? "refused" : "ask");
        return "site/aktivasi";
    }

    @PostMapping("/aktivasi")
    String activate(@RequestParam(defaultValue = "") String kode, Model model) {
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
