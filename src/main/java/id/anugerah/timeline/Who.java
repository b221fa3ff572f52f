package id.anugerah.timeline;

/** Who acted, by role and never by name. */
public enum Who {
    YOU, COLLEAGUE, ORGANIZER, EVALUATORS, JURY, SYSTEM
}
