package id.anugerah.submission;

import java.util.UUID;

/** @param body what may take part only once: the institution's id, or the institution's id and the unit's name */
public record NewSubmission(UUID id, UUID edition, String reference, ParticipantKind kind, String body, String bodyName,
                            UUID institution, UUID owner, UUID instrument) {
}
