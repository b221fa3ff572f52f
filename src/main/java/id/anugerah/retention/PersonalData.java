package id.anugerah.retention;

import java.util.List;

/**
 * The personal data of an edition, all of it, in the order in which it is anonymised: what is found by an address comes before
 * the addresses themselves. Why, stands in the bundles under "retention.why.NAME", and on the organizers' page.
 */
public enum PersonalData {
    MAILS("mail", Fate.DELETED, "recipient", "subject", "body", "mail_attachment"),
    INVITATIONS("invitation", Fate.DELETED, "email"),
    TAKEN_FORMS("taken_form", Fate.DELETED, "email", "phone", "position"),
    LETTERS("recommendation_letter", Fate.DELETED, "name", "hash"),
    REGISTRATIONS("registration", Fate.REPLACED, "in_charge_name", "in_charge_position", "proposer_name", "phone"),
    PRESENTERS("presenter", Fate.REPLACED, "name", "position"),
    ANSWERS_TO_QUESTIONS("question", Fate.REPLACED, "answer"),
    EXCEPTION_REASONS("eligibility_exception", Fate.REPLACED, "asked_reason"),
    SIGN_IN_LINKS("activation", Fate.DELETED, "token_hash"),
    PASSWORD_RESETS("password_reset", Fate.DELETED, "token_hash"),
    ACCOUNTS("account", Fate.REPLACED, "name", "email", "password_hash");

    /** What becomes of it. */
    public enum Fate { REPLACED, DELETED }

    private final String table;
    private final Fate fate;
    private final List<String> columns;

    PersonalData(String table, Fate fate, String... columns) {
        this.table = table;
        this.fate = fate;
        this.columns = List.of(columns);
    }

    public String table() {
        return table;
    }

    public Fate fate() {
        return fate;
    }

    public List<String> columns() {
        return columns;
    }
}
