package id.anugerah.registration;

/**
 * A form that was taken lately.
 *
 * @param shadow whether it was answered by mail only and has no submission
 * @param who    masked
 */
public record TakenForm(String emailHash, String passwordHash, boolean shadow, WhoToAsk who) {

    @Override
    public String toString() {
        return "TakenForm"; // never a hash in a log
    }
}
