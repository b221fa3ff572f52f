package id.anugerah.verification;

/** Why a verifier chose another option than the participant: a word that can be counted, beside the text that explains it. */
public enum ReasonCode {
    /** No file shows what was claimed. */
    NO_EVIDENCE,
    /** Files are there, but they show fewer elements than the option asks for. */
    FEWER_ELEMENTS,
    /** The files are about something else. */
    OTHER_SUBJECT,
    /** The evidence is older than the period that counts. */
    OUT_OF_DATE,
    /** The place that was named, or the file itself, cannot be read. */
    UNREADABLE,
    /** A plan or a draft, not a practice. */
    NOT_IN_FORCE,
    /** The evidence shows more than was claimed. */
    MORE_THAN_CLAIMED,
    OTHER
}
