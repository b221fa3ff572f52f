package id.anugerah.web.site;

import id.anugerah.institution.Institution;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.registration.Registrations;
import id.anugerah.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which fields of the page must be mended, in the page's order. What a form must have is the registration's to say. */
@Component
class RegistrationCheck {

    /** bcrypt reads no further, so a longer password would be weaker than it looks. */
    private static final int MOST_BYTES = 72;

    private static final List<String> ORDER = List.of("kind", "type", "institution", "unit", "unitName", "inChargeName",
            "inChargePosition", "proposerName", "phone", "email", "password", "passwordAgain", "startedOn", "teleconference",
            "institutional", "wholeProcess", "noWrongDoor");

    private static final Map<String, String> FIELDS = Map.of("registration.ineligible.tooYoung", "startedOn",
            "registration.ineligible.organizingBody", "institution", "registration.ineligible.alreadyRegistered", "institution",
            "registration.ineligible.notInstitutional", "institutional",
            "registration.ineligible.notWholeProcess", "wholeProcess", "registration.ineligible.wrongDoor", "noWrongDoor");

    private final Registrations registrations;

    RegistrationCheck(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Names of the fields that hinder the form; empty when it can be sent. */
    List<String> broken(RegistrationInput in, RegistrationForm form, List<Institution> offered) {
        Set<String> broken = new TreeSet<>(java.util.Comparator.comparingInt(ORDER::indexOf));
        broken.addAll(registrations.incomplete(form));
        if (in.fromList() && broken.remove("unitName")) {
            broken.add("unit"); // the free text is not asked for until "other" is chosen
        }
        Stream.of("kind", "type", "teleconference").filter(field -> valueOf(in, field).isEmpty()).forEach(broken::add);
        if (offered.stream().noneMatch(i -> i.id().equals(form.institution()))) {
            broken.add("institution");
        }
        if (in.password().isEmpty() || in.password().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            broken.add("password");
        } else if (!in.password().equals(in.passwordAgain())) {
            broken.add("passwordAgain");
        }
        return List.copyOf(broken);
    }

    /** The field that a refusal is about, or the form as a whole. */
    static String fieldOf(Refused refused) {
        return refused.reason().startsWith("password.") ? "password" : FIELDS.getOrDefault(refused.reason(), "kirim");
    }

    private static String valueOf(RegistrationInput in, String field) {
        return switch (field) {
            case "kind" -> in.chosenKind().map(Enum::name).orElse("");
            case "type" -> in.chosenType().map(Enum::name).orElse("");
            default -> in.teleconference();
        };
    }
}
