package id.anugerah.team;

import id.anugerah.submission.Right;
import java.util.UUID;

/** One of the people of a submission as the others see them. */
public record Member(UUID account, String name, String email, Right right) {

    @Override
    public String toString() {
        return account.toString(); // never an address or a name in a log
    }
}
