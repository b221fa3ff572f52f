package id.anugerah.finalist;

import id.anugerah.evidence.EvidenceFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a finalist has prepared.
 *
 * @param confirmedAt  absent until it has said that it comes
 * @param presenters   in the order in which they present; 0 to 5
 * @param presentation absent until one was sent
 */
public record Preparation(UUID submission, Optional<Instant> confirmedAt, List<Presenter> presenters,
                          Optional<Presentation> presentation) {

    /** @param pages pages or slides, at least 1 */
    public record Presentation(EvidenceFiles.Kept file, int pages, Instant sentAt) {
    }

    /** The three things that a finalist does. */
    public enum Part { CONFIRMATION, PRESENTERS, PRESENTATION }

    /** What is still to be done, in that order. */
    public List<Part> missing() {
        List<Part> missing = new ArrayList<>();
        if (confirmedAt.isEmpty()) {
            missing.add(Part.CONFIRMATION);
        }
        if (presenters.isEmpty()) {
            missing.add(Part.PRESENTERS);
        }
        if (presentation.isEmpty()) {
            missing.add(Part.PRESENTATION);
        }
        return List.copyOf(missing);
    }

    public boolean complete() {
        return missing().isEmpty();
    }
}
