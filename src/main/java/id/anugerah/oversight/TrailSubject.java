package id.anugerah.oversight;

import java.util.UUID;

/**
 * What a chain is about.
 *
 * @param reference participant number, code of the edition, address of the account, or code of the institution or unit; "" where it has none
 * @param name      the body, the edition, the person, the institution or unit, or the kind of a run; "" for OTHER
 * @param edition   code of the edition of a submission or of the edition itself, otherwise ""
 */
public record TrailSubject(Kind kind, UUID id, String reference, String name, String edition) {

    public enum Kind { SUBMISSION, EDITION, ACCOUNT, RUN, INSTITUTION, UNIT, OTHER }
}
