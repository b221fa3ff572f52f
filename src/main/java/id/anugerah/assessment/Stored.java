package id.anugerah.assessment;

import java.util.Optional;

/**
 * What is stored for an indicator now, for a window that has seen something older.
 *
 * @param colleague name of the colleague who saved it; absent when it was the same person in another window
 */
public record Stored(Optional<Answer> answer, Optional<String> colleague) {
}
