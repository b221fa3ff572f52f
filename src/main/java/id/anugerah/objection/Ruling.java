package id.anugerah.objection;

import id.anugerah.instrument.Option;

/** What a verifier made of one indicator: the option that counted, the one that counts from now on, and why. */
public record Ruling(Option before, Option after, String reason) {

    public boolean upheld() {
        return before != after;
    }
}
