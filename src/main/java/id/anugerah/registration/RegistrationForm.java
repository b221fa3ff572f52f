package id.anugerah.registration;

import id.anugerah.shared.PlainText;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.ParticipantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The registration form, in the order of the guide.
 *
 * @param institution        for a UPP its parent
 * @param unit               chosen from the list; absent for free text
 * @param unitName           the complaint-handling unit; for a UPP this is what takes part
 * @param startedOn          when the complaint handling began
 * @param institutional      declared: permanent or ad hoc unit with competent staff
 * @param wholeProcess       declared: receive; examine and classify; route; resolve; use the data
 * @param noWrongDoor        declared: nobody is turned away
 * @param exceptionReason    why an organizer should admit it in spite of the table of eligibility; empty when not asked
 * @param letter             the parent's letter of recommendation; absent where the edition does not ask for it
 * @param language           "id" or "en": the language of the mails
 */
public record RegistrationForm(UUID edition, ParticipantKind kind, UUID institution, UUID unit, String unitName,
                               String inChargeName, String inChargePosition, String proposerName, String phone, String email,
                               String password, LocalDate startedOn, boolean teleconference, boolean institutional,
                               boolean wholeProcess, boolean noWrongDoor, String exceptionReason, Letter letter,
                               String language) {

    public RegistrationForm {
        unitName = PlainText.of(unitName);
        inChargeName = PlainText.of(inChargeName);
        inChargePosition = PlainText.of(inChargePosition);
        proposerName = PlainText.of(proposerName);
        phone = PlainText.of(phone);
        email = PlainText.of(email);
        exceptionReason = PlainText.of(exceptionReason);
    }

    /** With a unit in words, no exception, no letter. */
    public RegistrationForm(UUID edition, ParticipantKind kind, UUID institution, String unitName, String inChargeName,
                            String inChargePosition, String proposerName, String phone, String email, String password,
                            LocalDate startedOn, boolean teleconference, boolean institutional, boolean wholeProcess,
                            boolean noWrongDoor, String language) {
        this(edition, kind, institution, null, unitName, inChargeName, inChargePosition, proposerName, phone, email, password,
                startedOn, teleconference, institutional, wholeProcess, noWrongDoor, "", null, language);
    }

    /** A file as it was handed in. */
    public record Letter(String name, byte[] content) {
    }

    /** The same form with that unit of a list. */
    RegistrationForm with(UUID listed, String name) {
        return new RegistrationForm(edition, kind, institution, listed, name, inChargeName, inChargePosition, proposerName,
                phone, email, password, startedOn, teleconference, institutional, wholeProcess, noWrongDoor, exceptionReason,
                letter, language);
    }

    /** What may take part only once in an edition. */
    String body() {
        return BodyKey.of(kind, institution, unitName);
    }

    /** Whether an organizer shall decide about what the table refuses. */
    boolean asksException() {
        return !exceptionReason.isBlank();
    }

    String emailHash() {
        return Sha256.of(email.toLowerCase(Locale.ROOT));
    }

    /** What a password must not be made of. */
    List<String> personal() {
        return List.of(email, proposerName, inChargeName, unitName);
    }

    @Override
    public String toString() {
        return "RegistrationForm[" + kind + "]"; // never a person or a password in a log
    }
}
