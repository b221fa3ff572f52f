package id.anugerah.web.site;

import id.anugerah.account.Passwords;
import id.anugerah.institution.Institution;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.registration.Registrations;
import id.anugerah.shared.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must be mended on the page, each at its field and all at once. What a form must have is the registration's to say. */
@Component
class RegistrationCheck {

    /** The page's order. */
    private static final List<String> ORDER = List.of("kind", "type", "institution", "unit", "unitName", "inChargeName",
            "inChargePosition", "proposerName", "phone", "email", "password", "passwordAgain", "startedOn", "teleconference",
            "letter", "institutional", "wholeProcess", "noWrongDoor", "exceptionReason", "kirim");

    private static final String INELIGIBLE = "registration.ineligible.";

    private static final Map<String, String> FIELDS = Map.of("tooYoung", "startedOn", "organizingBody", "institution",
            "alreadyRegistered", "institution", "notInstitutional", "institutional", "notWholeProcess", "wholeProcess",
            "wrongDoor", "noWrongDoor");

    private final Registrations registrations;
    private final Passwords passwords;
    private final Sentences sentences;

    RegistrationCheck(Registrations registrations, Passwords passwords, Sentences sentences) {
        this.registrations = registrations;
        this.passwords = passwords;
        this.sentences = sentences;
    }

    /** Sentences by field for everything that hinders the form; empty when it can be sent. */
    Map<String, String> broken(RegistrationInput in, RegistrationForm form, List<Institution> offered, Locale locale) {
        Map<String, String> problems = empty();
        Stream.concat(registrations.incomplete(form).stream(), Stream.of("kind", "type", "teleconference")
                .filter(field -> valueOf(in, field).isEmpty())).forEach(field -> say(problems, field, locale));
        if (in.fromList() && problems.remove("unitName") != null) {
            say(problems, "unit", locale); // the free text is not asked for until "other" is chosen
        }
        if (offered.stream().noneMatch(one -> one.id().equals(form.institution()))) {
            say(problems, "institution", locale);
        }
        problems.putAll(NewPasswordController.problems(passwords.brokenBy(in.password(), List.of(in.email(), in.proposerName(),
                in.inChargeName(), form.unitName())), in.password(), in.passwordAgain(), sentences, locale));
        return problems;
    }

    /** The same for what the table of eligibility says. */
    Map<String, String> ineligible(List<String> reasons, Locale locale) {
        Map<String, String> problems = empty();
        reasons.forEach(reason -> problems.merge(FIELDS.getOrDefault(reason, "kirim"),
                sentences.of(new Refused(INELIGIBLE + reason), locale), (one, other) -> one + " " + other));
        return problems;
    }

    Map<String, String> refused(Refused refused, Locale locale) {
        String reason = refused.reason();
        String field = reason.startsWith("password.") ? "password" : reason.startsWith("evidence.") ? "letter"
                : reason.startsWith(INELIGIBLE) ? FIELDS.getOrDefault(reason.substring(INELIGIBLE.length()), "kirim") : "kirim";
        Map<String, String> problems = empty();
        problems.put(field, sentences.of(refused, locale));
        return problems;
    }

    Map<String, String> proof(Locale locale) {
        Map<String, String> problems = empty();
        problems.put("kirim", sentences.text("site.proof.problem", locale));
        return problems;
    }

    private void say(Map<String, String> problems, String field, Locale locale) {
        problems.put(field, sentences.text("site.register.problem." + field, locale));
    }

    private static Map<String, String> empty() {
        return new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
    }

    private static Optional<?> valueOf(RegistrationInput in, String field) {
        return switch (field) {
            case "kind" -> in.chosenKind();
            case "type" -> in.chosenType();
            default -> Optional.of(in.teleconference()).filter(chosen -> !chosen.isEmpty());
        };
    }
}
