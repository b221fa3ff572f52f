package id.anugerah.account;

import java.util.UUID;

/** Told in the transaction that closes the account: whoever gave it work takes the work back. */
public record AccountDisabled(UUID id) {
}
