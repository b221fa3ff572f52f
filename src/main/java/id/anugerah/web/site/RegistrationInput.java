package id.anugerah.web.site;

import id.anugerah.edition.Edition;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.submission.ParticipantKind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/**
 * The registration form as it was typed; the names are those of the page's fields. Nothing is absent, only empty.
 *
 * @param institution id of the chosen institution
 * @param unit        id of one of the list, or {@link #OTHER}
 * @param unitName    written by hand
 * @param exceptionReason why an organizer should admit it nevertheless; asked for only after a refusal
 * @param letter      the parent's letter, where the edition asks for it
 * @param altcha      the proof of being human, as the script computed it
 * @param website     a field that people do not see: only programs fill it
 */
record RegistrationInput(String kind, String type, String institution, String unit, String unitName, String inChargeName,
                         String inChargePosition, String proposerName, String phone, String email, String password,
                         String passwordAgain, String day, String month, String year, String teleconference,
                         String institutional, String wholeProcess, String noWrongDoor, String exceptionReason,
                         MultipartFile letter, String altcha, String website) {

    static final String OTHER = "*";
    private static final int FIRST_YEAR = 1945;

    RegistrationInput {
        kind = plain(kind);
        type = plain(type);
        institution = plain(institution);
        unit = plain(unit);
        unitName = plain(unitName);
        inChargeName = plain(inChargeName);
        inChargePosition = plain(inChargePosition);
        proposerName = plain(proposerName);
        phone = plain(phone);
        email = plain(email);
        password = password == null ? "" : password;
        passwordAgain = passwordAgain == null ? "" : passwordAgain;
        day = plain(day);
        month = plain(month);
        year = plain(year);
        teleconference = plain(teleconference);
        institutional = plain(institutional);
        wholeProcess = plain(wholeProcess);
        noWrongDoor = plain(noWrongDoor);
        exceptionReason = plain(exceptionReason);
        altcha = plain(altcha);
        website = plain(website);
    }

    Optional<ParticipantKind> chosenKind() {
        return Arrays.stream(ParticipantKind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    Optional<InstitutionType> chosenType() {
        return Arrays.stream(InstitutionType.values()).filter(t -> t.name().equals(type)).findFirst();
    }

    /** Whether the unit is to be chosen from the list: unless it is called "other", or only a name was written. */
    public boolean fromList() {
        return !unit.equals(OTHER) && !(unit.isEmpty() && !unitName.isEmpty());
    }

    LocalDate startedOn() {
        try {
            int asYear = Integer.parseInt(year);
            return asYear < FIRST_YEAR || asYear > 9999 ? null
                    : LocalDate.of(asYear, Integer.parseInt(month), Integer.parseInt(day));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** @param listed the chosen unit; absent for one that is written by hand */
    RegistrationForm form(Edition edition, UUID body, Optional<ServiceUnit> listed, String language) {
        return new RegistrationForm(edition.id(), chosenKind().orElse(null), body, listed.map(ServiceUnit::id).orElse(null),
                listed.map(ServiceUnit::name).orElse(fromList() ? "" : unitName), inChargeName, inChargePosition, proposerName,
                phone, email, password, startedOn(), teleconference.equals("ya"), institutional.equals("ya"),
                wholeProcess.equals("ya"), noWrongDoor.equals("ya"), exceptionReason, file(), language);
    }

    private RegistrationForm.Letter file() {
        try {
            return letter == null || letter.isEmpty() ? null
                    : new RegistrationForm.Letter(String.valueOf(letter.getOriginalFilename()), letter.getBytes());
        } catch (IOException e) {
            return null; // the upload broke off: as good as none, and the page asks again
        }
    }

    /** Control characters have no place in a line of text, and the database refuses one of them. */
    static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    @Override
    public String toString() {
        return "RegistrationInput[" + kind + "]"; // never a person or a password in a log
    }
}
