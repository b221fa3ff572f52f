package id.anugerah.access;

/** The roles of the competition; a person may have several. Also the candidate groups of user tasks, in small letters. */
public enum Role {
    PARTICIPANT, VERIFIER, LEAD_VERIFIER, JUROR, PANEL_CHAIR, ORGANIZER, AUDITOR, ADMINISTRATOR;

    /** The name that a diagram uses in candidateGroups. */
    public String candidateGroup() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
