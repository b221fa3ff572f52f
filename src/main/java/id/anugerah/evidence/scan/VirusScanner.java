package id.anugerah.evidence.scan;

/** Port to the scanner. */
interface VirusScanner {

    /** Never throws: whatever goes wrong is no answer. */
    Answer scan(byte[] content);

    /** @param detail the name of the threat, or why there is no answer */
    record Answer(Kind kind, String detail) {

        static final Answer CLEAN = new Answer(Kind.CLEAN, "");

        enum Kind { CLEAN, INFECTED, NONE }
    }
}
