package id.anugerah.web.site;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.institution.Institution;
import id.anugerah.institution.Institutions;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.registration.Registrations;
import id.anugerah.shared.Refused;
import id.anugerah.submission.ParticipantKind;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The registration form. Besides "send", its buttons can ask for the lists that depend on a choice (without JavaScript) and
 * for the other language; both come back with everything that was typed, except the password.
 */
@Controller
class RegistrationController {

    private static final int ALL = 1_000;

    private final Editions editions;
    private final Institutions institutions;
    private final Registrations registrations;
    private final RegistrationCheck check;
    private final MessageSource texts;
    private final Clock clock;

    RegistrationController(Editions editions, Institutions institutions, Registrations registrations, RegistrationCheck check,
                           MessageSource texts, Clock clock) {
        this.editions = editions;
        this.institutions = institutions;
        this.registrations = registrations;
        this.check = check;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/daftar")
    String empty(@ModelAttribute("in") RegistrationInput in, Model model, Locale locale) {
        return page(in, Map.of(), model, locale);
    }

    @PostMapping("/daftar")
    String send(@ModelAttribute("in") RegistrationInput in, @RequestParam(defaultValue = "kirim") String langkah, Model model,
                Locale locale) {
        if (!langkah.equals("kirim")) {
            model.addAttribute("lists", langkah.equals("pilih"));
            return page(in, Map.of(), model, locale);
        }
        if (!in.website().isEmpty()) {
            return "redirect:/daftar/terima"; // a program: it learns nothing
        }
        Map<String, String> problems = editions.current().map(edition -> register(in, edition, locale)).orElse(Map.of());
        return problems.isEmpty() ? "redirect:/daftar/terima" : page(in, problems, model, locale);
    }

    @GetMapping("/daftar/terima")
    String taken(Model model) {
        model.addAttribute("hours", editions.current().map(e -> e.parameters().activationHours()).orElse(72));
        return "site/terima";
    }

    /** @return sentences by field, in the page's order; empty when the form was taken */
    private Map<String, String> register(RegistrationInput in, Edition edition, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        RegistrationForm form = in.form(edition, id(in.institution()).orElse(null), locale.getLanguage());
        check.broken(in, form, offered(in)).forEach(field ->
                problems.put(field, texts.getMessage("site.register.problem." + field, null, locale)));
        if (problems.isEmpty()) {
            try {
                once(form);
            } catch (Refused refused) {
                problems.put(RegistrationCheck.fieldOf(refused),
                        texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), locale));
            }
        }
        return problems;
    }

    /** Two people with the same body at the same moment: the slower one asks again and gets the plain answer. */
    private void once(RegistrationForm form) {
        try {
            registrations.register(form);
        } catch (DuplicateKeyException e) {
            registrations.register(form);
        }
    }

    private String page(RegistrationInput in, Map<String, String> problems, Model model, Locale locale) {
        Optional<Edition> edition = editions.current();
        if (edition.isEmpty()) {
            return "redirect:/";
        }
        DateWords words = new DateWords(edition.get().zone(), locale);
        Phase phase = edition.get().phase(PhaseKind.REGISTRATION);
        model.addAttribute("edition", edition.get());
        String window = StartController.window(phase, clock.instant());
        model.addAttribute("window", window);
        if (window.equals("open")) {
            model.addAttribute("keeps", "daftar"); // the language switch sends this form, so that nothing typed is lost
        }
        model.addAttribute("opens", words.moment(phase.opens()));
        model.addAttribute("deadline", words.deadline(phase.closes()));
        model.addAttribute("announcedOn", words.date(edition.get().announcedOn()));
        model.addAttribute("in", in);
        model.addAttribute("problems", problems);
        model.addAttribute("kinds", ParticipantKind.values());
        model.addAttribute("types", InstitutionType.values());
        model.addAttribute("offered", offered(in));
        model.addAttribute("units", units(in));
        return "site/daftar";
    }

    private List<Institution> offered(RegistrationInput in) {
        return in.chosenType().map(type -> institutions.search(type, "", ALL)).orElse(List.of());
    }

    private List<String> units(RegistrationInput in) {
        return id(in.institution()).map(id -> institutions.units(id).stream().map(ServiceUnit::name).toList()).orElse(List.of());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
