package id.anugerah.archive.store;

import java.util.Map;
import java.util.TreeMap;

/** The tables of the product that no archive has, each with the reason; a table that is nowhere fails a test. */
public final class LeftOut {

    private static final String PERSONAL = "personal data";
    private static final String OPERATIONS = "belongs to the operation of the system, not to the edition";
    private static final String COMFORT = "what people set up for their own work";

    private LeftOut() {
    }

    /** Reason by table. */
    public static Map<String, String> tables() {
        Map<String, String> reasons = new TreeMap<>();
        put(reasons, PERSONAL + ": names, addresses, telephone numbers", "account", "mail", "mail_attachment", "presenter");
        put(reasons, PERSONAL + ": roles stand in the table person", "account_role");
        put(reasons, PERSONAL + ": who worked on a form for a participant", "colleague", "invitation");
        put(reasons, PERSONAL + ": when somebody could not come", "absence", "stand_in");
        put(reasons, "secrets of sign-in", "activation", "password_reset", "node_secret", "staff_invitation", "taken_form");
        put(reasons, OPERATIONS, "archive", "batch_item", "batch_run", "event_publication", "flyway_schema_history", "rate_limit", "seeding",
                "used_challenge");
        put(reasons, "of the whole system, not of the edition; seals are published every day", "audit_seal", "audit_sealed_chain");
        put(reasons, OPERATIONS + ": what checks of the trail have found", "audit_checked", "audit_finding");
        put(reasons, "says what is gone, and no archive ever had that", "anonymised");
        put(reasons, "when somebody was reminded stands in the audit of the submission", "draft_reminder");
        put(reasons, "how an edition was prepared: what was published is the edition, its files, its tables and the audit", "blueprint",
                "blueprint_part", "blueprint_rehearsal");
        put(reasons, COMFORT, "saved_view", "work_item_seen");
        put(reasons, "kept across editions: who sat on a panel of this one stands in panel_member", "panel_pool", "panel_pool_member");
        put(reasons, "steps back inside a judgement that was not finished; the findings stand in finding", "finding_step");
        put(reasons, "contents of files: under evidence/ when asked for, otherwise their hashes in evidence_manifest", "blob");
        put(reasons, "follows from the contents of the files", "blob_page", "blob_scan", "blob_text");
        return reasons;
    }

    private static void put(Map<String, String> reasons, String reason, String... tables) {
        for (String table : tables) {
            reasons.put(table, reason);
        }
    }
}
