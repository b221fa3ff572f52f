package id.anugerah.registration;

import id.anugerah.access.ForOverseers;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.registration.store.LetterRows;
import id.anugerah.shared.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that came with registrations, for those who watch. */
@Service
@Transactional(readOnly = true)
public class RecommendationLetters {

    private final LetterRows rows;
    private final EvidenceFiles files;

    RecommendationLetters(LetterRows rows, EvidenceFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** Absent where none was asked for. */
    @ForOverseers
    public Optional<EvidenceFiles.Kept> of(UUID submission) {
        return rows.find(submission);
    }

    /** @throws Refused "evidence.notYours" where there is none */
    @ForOverseers
    public byte[] content(UUID submission) {
        return files.content(rows.find(submission).orElseThrow(() -> new Refused("evidence.notYours")));
    }
}
