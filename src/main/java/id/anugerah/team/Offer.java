package id.anugerah.team;

/**
 * What an invitation says to whom it was sent.
 *
 * @param known whether the address has an account, which then is the one that accepts
 */
public record Offer(String bodyName, String reference, String edition, String email, Wish wish, boolean known) {

    @Override
    public String toString() {
        return "Offer[" + reference + "]"; // never an address in a log
    }
}
