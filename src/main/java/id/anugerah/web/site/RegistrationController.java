package id.anugerah.web.site;

import id.anugerah.account.Passwords;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.gate.TooMany;
import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Institutions;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.institution.UnitList;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.registration.Registrations;
import id.anugerah.registration.WhoToAsk;
import id.anugerah.shared.Refused;
import id.anugerah.submission.ParticipantKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private static final String TAKEN = "alreadyRegistered";

    /** @param who whom to ask about a body that is registered; @param mayAsk whether an exception can be asked for */
    private record Answer(Map<String, String> problems, Optional<WhoToAsk> who, boolean mayAsk) {

        static final Answer NONE = new Answer(Map.of(), Optional.empty(), false);

        static Answer of(Map<String, String> problems) {
            return new Answer(problems, Optional.empty(), false);
        }
    }

    private final Editions editions;
    private final Institutions institutions;
    private final Registrations registrations;
    private final RegistrationCheck check;
    private final Passwords passwords;
    private final Humans humans;
    private final RateLimits limits;
    private final EvenPace pace;
    private final Clock clock;

    RegistrationController(Editions editions, Institutions institutions, Registrations registrations, RegistrationCheck check,
                           Passwords passwords, Humans humans, RateLimits limits, EvenPace pace, Clock clock) {
        this.editions = editions;
        this.institutions = institutions;
        this.registrations = registrations;
        this.check = check;
        this.passwords = passwords;
        this.humans = humans;
        this.limits = limits;
        this.pace = pace;
        this.clock = clock;
    }

    @GetMapping("/daftar")
    String empty(@ModelAttribute("in") RegistrationInput in, Model model, Locale locale) {
        return page(in, Answer.NONE, model, locale);
    }

    @PostMapping("/daftar")
    String send(@ModelAttribute("in") RegistrationInput in, @RequestParam(defaultValue = "kirim") String langkah,
                HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        if (!langkah.equals("kirim")) {
            model.addAttribute("lists", langkah.equals("pilih"));
            return page(in, Answer.NONE, model, locale);
        }
        long begun = EvenPace.begin();
        Answer answer = in.website().isEmpty() ? editions.current().map(edition -> answer(in, edition, request, response, locale))
                .orElse(Answer.NONE) : Answer.NONE; // a program that fills everything: it learns nothing
        if (!answer.problems().isEmpty()) {
            return page(in, answer, model, locale);
        }
        pace.end(begun);
        return "redirect:/daftar/terima";
    }

    @GetMapping("/daftar/terima")
    String taken(Model model) {
        model.addAttribute("hours", editions.current().map(e -> e.parameters().activationHours()).orElse(72));
        return "site/terima";
    }

    private Answer answer(RegistrationInput in, Edition edition, HttpServletRequest request, HttpServletResponse response,
                          Locale locale) {
        RegistrationForm form = in.form(edition, id(in.institution()).orElse(null), id(in.unit()).flatMap(institutions::unit),
                locale.getLanguage());
        Map<String, String> broken = check.broken(in, form, offered(in), locale);
        if (!broken.isEmpty()) {
            return Answer.of(broken);
        }
        try {
            limits.pass(Limit.REGISTER_NETWORK, Visitor.network(request));
            limits.pass(Limit.REGISTER_ADDRESS, form.email());
            return humans.pass(in.altcha(), request) ? once(form, locale) : Answer.of(check.proof(locale));
        } catch (TooMany refused) { // said on the form itself, so that nothing typed is lost
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfter().toSeconds()));
            return Answer.of(check.refused(refused, locale));
        } catch (Refused refused) {
            return Answer.of(check.refused(refused, locale));
        }
    }

    /** Two people with the same body at the same moment: the slower one asks again and gets the plain answer. */
    private Answer once(RegistrationForm form, Locale locale) {
        for (int attempt = 0; attempt < 3; attempt++) {
            if (registrations.repeated(form)) {
                return Answer.NONE; // a second press of the button
            }
            List<String> reasons = registrations.refusals(form);
            if (!reasons.isEmpty()) {
                boolean taken = reasons.contains(TAKEN);
                return new Answer(check.ineligible(reasons, locale), taken ? registrations.secondAttempt(form) : Optional.empty(),
                        !taken);
            }
            try {
                registrations.register(form);
                return Answer.NONE;
            } catch (DuplicateKeyException faster) {
                // look again: now there is somebody to ask
            } catch (Refused faster) {
                if (!faster.reason().endsWith(TAKEN)) {
                    throw faster;
                }
            }
        }
        throw new Refused("registration.ineligible." + TAKEN);
    }

    private String page(RegistrationInput in, Answer answer, Model model, Locale locale) {
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
        model.addAttribute("problems", answer.problems());
        model.addAttribute("who", answer.who().orElse(null));
        model.addAttribute("mayAsk", answer.mayAsk() || !in.exceptionReason().isEmpty());
        model.addAttribute("policy", passwords.policy());
        model.addAttribute("kinds", ParticipantKind.values());
        model.addAttribute("types", InstitutionType.values());
        model.addAttribute("offered", offered(in));
        model.addAttribute("units", units(in));
        return "site/daftar";
    }

    private List<Institution> offered(RegistrationInput in) {
        return in.chosenType().map(type -> institutions.search(type, "", ALL)).orElse(List.of());
    }

    private List<ServiceUnit> units(RegistrationInput in) {
        UnitList list = in.chosenKind().equals(Optional.of(ParticipantKind.UPP)) ? UnitList.SERVICE : UnitList.HANDLING;
        return id(in.institution()).map(id -> institutions.units(list, id, "", ALL)).orElse(List.of());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
