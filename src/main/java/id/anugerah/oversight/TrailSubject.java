package id.anugerah.oversight;

import java.util.UUID;

/**
 * What a chain is about.
 *
 * @param reference participant number, code of the edition, or address of the account; "" where it has none
 * @param name      the body, the edition, the person, or the kind of a run; "" for OTHER
 * @param edition   code of the edition of a submission or of the edition itself, otherwise ""
 */
public record TrailSubject(Kind kind, UUID id, String reference, String name, String edition) {

    public enum Kind { SUBMISSION, EDITION, ACCOUNT, RUN, OTHER }
}
