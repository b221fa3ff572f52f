package id.anugerah.instrument;

import java.util.UUID;

/** A stored version of an instrument file: its text exactly as it was hashed. */
public record FrozenFile(UUID id, String instrument, int number, String content) {
}
