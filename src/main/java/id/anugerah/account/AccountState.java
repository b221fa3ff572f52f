package id.anugerah.account;

/** PENDING until the activation link is followed; only ACTIVE may sign in. */
public enum AccountState {
    PENDING, ACTIVE, DISABLED
}
