package id.anugerah.gate;

import java.util.Locale;

/**
 * Acts that are counted, each with what it allows by default: so many at once, then one more each time a share of the period
 * has passed. An office of many people behind one address must never notice them. Properties: anugerah.limits.sign-in-pair=…
 */
public enum Limit {
    /** Attempts to sign in from one network address. */
    SIGN_IN_NETWORK("120 per 10m"),
    /** Attempts to sign in to one account from one network address: a stranger elsewhere cannot use up the owner's. */
    SIGN_IN_PAIR("10 per 5m"),
    /** Attempts to sign in to one account from anywhere: beyond it answers are slow, never refused. */
    SIGN_IN_ACCOUNT("20 per 10m"),
    REGISTER_NETWORK("60 per 1h"),
    /** Registrations without the proof of being human: browsers without scripts. */
    REGISTER_PLAIN("10 per 1h"),
    REGISTER_ADDRESS("5 per 1h"),
    /** Mails that anybody can have sent to an address: a new activation link, a new password. */
    MAIL_ADDRESS("3 per 1h"),
    MAIL_NETWORK("40 per 1h"),
    CHALLENGE_NETWORK("300 per 10m"),
    /** Tries of links from mails: activation, new password, invitation. */
    LINK_NETWORK("120 per 10m"),
    /** Looks at the public page of a certificate. */
    CERTIFICATE_NETWORK("120 per 10m");

    private final String standard;

    Limit(String standard) {
        this.standard = standard;
    }

    String standard() {
        return standard;
    }

    String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
