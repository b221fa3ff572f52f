package id.anugerah.web.site;

import java.util.List;

/** Whom the sign-in page offers when demo data is on; the start-up implements it. No bean, or an empty list: no offer. */
public interface DemoAccounts {

    List<Account> list();

    /** The one password of all of them. */
    String password();

    /** Whether the demo season has been played to its end. */
    boolean ready();

    /** 0 to 100. */
    int percent();

    /** @param role what the account is for: a key of the bundles, for example "role.JUROR" */
    record Account(String email, String role) {
    }
}
