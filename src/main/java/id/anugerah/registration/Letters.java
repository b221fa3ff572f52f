package id.anugerah.registration;

import id.anugerah.edition.Editions;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.registration.store.LetterRows;
import id.anugerah.submission.ParticipantKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The parent's letter of recommendation for a UPP, where the edition asks for it: a file like any evidence. */
@Component
class Letters {

    private final LetterRows rows;
    private final Editions editions;
    private final EvidenceFiles files;

    Letters(LetterRows rows, Editions editions, EvidenceFiles files) {
        this.rows = rows;
        this.editions = editions;
        this.files = files;
    }

    boolean missing(RegistrationForm form) {
        return form.kind() == ParticipantKind.UPP && form.letter() == null
                && editions.get(form.edition()).parameters().uppLetter();
    }

    /** @throws id.anugerah.shared.Refused an "evidence." reason for a file that may not be kept */
    void keep(UUID submission, RegistrationForm form) {
        if (form.kind() != ParticipantKind.UPP || form.letter() == null
                || !editions.get(form.edition()).parameters().uppLetter()) {
            return;
        }
        rows.insert(submission, files.keep(form.letter().name(), form.letter().content()));
    }
}
