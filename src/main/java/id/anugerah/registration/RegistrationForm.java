package id.anugerah.registration;

import id.anugerah.shared.PlainText;
import id.anugerah.submission.ParticipantKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The registration form, in the order of the guide.
 *
 * @param institution        for a UPP its parent
 * @param unitName           the complaint-handling unit; for a UPP this is what takes part
 * @param startedOn          when the complaint handling began
 * @param institutional      declared: permanent or ad hoc unit with competent staff
 * @param wholeProcess       declared: receive; examine and classify; route; resolve; use the data
 * @param noWrongDoor        declared: nobody is turned away
 * @param language           "id" or "en": the language of the mails
 */
public record RegistrationForm(UUID edition, ParticipantKind kind, UUID institution, String unitName, String inChargeName,
                               String inChargePosition, String proposerName, String phone, String email, String password,
                               LocalDate startedOn, boolean teleconference, boolean institutional, boolean wholeProcess,
                               boolean noWrongDoor, String language) {

    public RegistrationForm {
        unitName = PlainText.of(unitName);
        inChargeName = PlainText.of(inChargeName);
        inChargePosition = PlainText.of(inChargePosition);
        proposerName = PlainText.of(proposerName);
        phone = PlainText.of(phone);
        email = PlainText.of(email);
    }

    /** What may take part only once in an edition. */
    String body() {
        return kind == ParticipantKind.IP ? institution.toString()
                : institution + ":" + unitName.trim().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return "RegistrationForm[" + kind + "]"; // never a person or a password in a log
    }
}
