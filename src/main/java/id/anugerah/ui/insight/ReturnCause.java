package id.anugerah.ui.insight;

/** Why a mail came back, from the status code that begins what the server said (RFC 3463). */
enum ReturnCause {
    ADDRESS, FULL, REFUSED, OTHER;

    static ReturnCause of(String said) {
        if (said.matches("[45]\\.1\\..*")) {
            return ADDRESS;
        }
        if (said.matches("[45]\\.2\\.2.*")) {
            return FULL;
        }
        return said.matches("[45]\\.7\\..*") ? REFUSED : OTHER;
    }
}
