package id.anugerah.objection;

import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import java.time.Instant;
import java.util.UUID;

/** A new file of an objection. @param scan only CLEAN files are shown or sent */
public record AddedFile(UUID id, UUID submission, EvidenceFiles.Kept file, Evidence.Scan scan, Instant addedAt) {
}
