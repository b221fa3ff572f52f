package id.anugerah.substitute;

import java.util.UUID;

/** Somebody of the staff, to choose. */
public record Colleague(UUID id, String name) {

    @Override
    public String toString() {
        return id.toString(); // never a name in a log
    }
}
