package id.anugerah.web.site;

import id.anugerah.edition.Edition;
import id.anugerah.institution.InstitutionType;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.submission.ParticipantKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The registration form as it was typed; the names are those of the page's fields. Nothing is absent, only empty.
 *
 * @param institution id of the chosen institution
 * @param unit        chosen from the list of a UPP's parent, or {@link #OTHER}
 * @param unitName    written by hand
 * @param website     a field that people do not see: only programs fill it
 */
record RegistrationInput(String kind, String type, String institution, String unit, String unitName, String inChargeName,
                         String inChargePosition, String proposerName, String phone, String email, String password,
                         String passwordAgain, String day, String month, String year, String teleconference,
                         String institutional, String wholeProcess, String noWrongDoor, String website) {

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
        website = plain(website);
    }

    Optional<ParticipantKind> chosenKind() {
        return Arrays.stream(ParticipantKind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    Optional<InstitutionType> chosenType() {
        return Arrays.stream(InstitutionType.values()).filter(t -> t.name().equals(type)).findFirst();
    }

    /** For a UPP the one of the list, else what was written. */
    String chosenUnit() {
        return fromList() ? unit : unitName;
    }

    /** Whether the unit is to be chosen from a list: a UPP's, unless it is called "other". */
    boolean fromList() {
        return chosenKind().equals(Optional.of(ParticipantKind.UPP)) && !unit.equals(OTHER);
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

    RegistrationForm form(Edition edition, UUID body, String language) {
        return new RegistrationForm(edition.id(), chosenKind().orElse(null), body, chosenUnit(), inChargeName, inChargePosition,
                proposerName, phone, email, password, startedOn(), teleconference.equals("ya"), institutional.equals("ya"),
                wholeProcess.equals("ya"), noWrongDoor.equals("ya"), language);
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
