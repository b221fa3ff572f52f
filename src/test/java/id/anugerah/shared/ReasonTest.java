package id.anugerah.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n", "\u0000\u0007"})
    void nothingLegibleIsNoReason(String typed) {
        assertThatThrownBy(() -> Reason.of(typed)).isInstanceOf(Refused.class).hasMessage("reason.needed");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        String longest = "\uD83D\uDE00".repeat(Reason.LONGEST);
        assertThat(Reason.of(" " + longest + "\n")).isEqualTo(longest);
        assertThatThrownBy(() -> Reason.of(longest + "x")).hasMessage("reason.tooLong");
    }
}
