package id.anugerah.verification;

import java.util.Optional;

/** @param person part of a name, "" for everybody; @param body part of a name or reference, "" for all; @param kind absent for all */
public record ConflictFilter(String person, String body, Optional<ConflictLine.Kind> kind) {

    public boolean narrows() {
        return !person.isBlank() || !body.isBlank() || kind.isPresent();
    }
}
