package id.anugerah.archive.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.audit.AuditChain;
import id.anugerah.audit.AuditRow;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The audit trail: each chain goes on without a break, and it knows every record of a decision. */
final class AuditCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = Tables.file("audit");

    private final Season season;
    private final Tables tables;
    private AuditChain chain = new AuditChain();
    private UUID followed;

    AuditCheck(Season season, Tables tables) {
        this.season = season;
        this.tables = tables;
    }

    Verdict.Result chains() throws IOException {
        Found found = new Found();
        Set<String> proposed = new HashSet<>();
        Set<UUID> subjects = new HashSet<>();
        tables.each("audit", row -> {
            AuditRow entry = row(row);
            if (!entry.subject().equals(followed)) {
                found.compare(subjects.add(entry.subject()) && known(entry.subject()), FILE, "auditSubject", entry.subject());
                followed = entry.subject();
                chain = new AuditChain();
            }
            String whose = row.optional("submission").orElse("–");
            found.compare(chain.continuedBy(entry), FILE, "audit", whose, entry.seq());
            if (entry.action().startsWith("release.")) {
                proposed.add(details(entry).path("hash").asText());
            }
        });
        found.compare(subjects.contains(season.id()), FILE, "auditMissing", "–");
        season.submissions().forEach((id, reference) -> found.compare(subjects.contains(id), FILE, "auditMissing", reference));
        tables.each("release", row -> found.compare(proposed.contains(row.text("record_hash")), Tables.file("release"),
                "auditRelease", row.text("file"), row.text("record_hash")));
        return found.as("audit");
    }

    private boolean known(UUID subject) {
        return subject.equals(season.id()) || season.submissions().containsKey(subject);
    }

    private static AuditRow row(Row row) {
        return new AuditRow(UUID.fromString(row.text("subject")), row.number("seq"), row.time("happened_at").orElseThrow(),
                row.optional("actor").map(UUID::fromString).orElse(null), row.text("action"), row.text("details"),
                row.text("previous_hash"), row.text("hash"));
    }

    private static JsonNode details(AuditRow row) {
        try {
            return JSON.readTree(row.details());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
