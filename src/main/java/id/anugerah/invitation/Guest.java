package id.anugerah.invitation;

import id.anugerah.account.Account;
import java.util.Locale;

/**
 * Somebody who is invited to a session.
 *
 * @param page the address at which they find it
 */
record Guest(Account account, String page) {

    Locale language() {
        return Locale.forLanguageTag(account.language());
    }
}
