package id.anugerah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limit at its edge, for every kind of character; the browser's count is held against the same table in DraftScriptTest. */
class NoteTest {

    /** A text, and how many characters it counts. */
    static Stream<Arguments> counted() {
        return Stream.of(
                Arguments.of("", 0),
                Arguments.of("x".repeat(499), 499),
                Arguments.of("x".repeat(500), 500),
                Arguments.of("x".repeat(501), 501),
                Arguments.of(" ".repeat(500), 500),
                Arguments.of("\uD83D\uDE00".repeat(499), 499),
                Arguments.of("\uD83D\uDE00".repeat(500), 500),
                Arguments.of("\uD83D\uDE00".repeat(501), 501),
                Arguments.of("e\u0301".repeat(250), 500),
                Arguments.of("e\u0301".repeat(250) + "x", 501),
                Arguments.of("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", 5),
                Arguments.of("\uD83C\uDDEE\uD83C\uDDE9", 2),
                Arguments.of("a\r\nb", 3),
                Arguments.of("\r\n".repeat(500), 500),
                Arguments.of("\r\n".repeat(501), 501),
                Arguments.of("a\rb\nc", 5),
                Arguments.of("a\tb", 3),
                Arguments.of("a\u0000\u0007\u001F\u007F\u0085b", 2),
                Arguments.of("a\uD83Db", 2),
                Arguments.of("\u202Eabc", 4),
                Arguments.of("\uFEFFabc", 4),
                Arguments.of("ꦗꦮ", 2));
    }

    @ParameterizedTest
    @MethodSource("counted")
    void countsCodePointsOfWhatWouldBeKept(String typed, int length) {
        assertThat(Note.length(typed)).isEqualTo(length);
        assertThat(Note.length(Note.kept(typed))).as("keeping twice changes nothing").isEqualTo(length);
    }

    @ParameterizedTest
    @MethodSource("counted")
    void neverKeepsWhatTheDatabaseCannotHold(String typed, int length) {
        assertThat(Note.kept(typed)).doesNotContain("\u0000", "\r").matches(kept -> kept.codePoints().noneMatch(
                point -> Character.getType(point) == Character.SURROGATE));
    }
}
