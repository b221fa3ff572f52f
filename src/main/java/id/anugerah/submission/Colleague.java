package id.anugerah.submission;

import java.time.Instant;
import java.util.UUID;

/** Somebody besides the owner who may see or fill a submission. */
public record Colleague(UUID account, Right right, Instant since) {
}
