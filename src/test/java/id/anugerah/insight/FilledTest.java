package id.anugerah.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledTest {

    /** 23 indicators: 25% are 5.75, 50% are 11.5, 75% are 17.25. Of 20 they are 5, 10 and 15. */
    @ParameterizedTest
    @CsvSource({"0,23,NONE", "1,23,TO_25", "5,23,TO_25", "6,23,TO_50", "11,23,TO_50", "12,23,TO_75", "17,23,TO_75", "18,23,TO_99",
        "22,23,TO_99", "23,23,FULL", "5,20,TO_25", "10,20,TO_50", "15,20,TO_75", "16,20,TO_99"})
    void aClassIsFoundWithoutRounding(long done, long total, Filled filled) {
        assertThat(Filled.of(done, total)).isEqualTo(filled);
    }

    @Test
    void aFacetPassesOverWhatItDoesNotKnow() {
        assertThat(Facet.REGISTERED.knows("2020-10-14")).isTrue();
        assertThat(Facet.REGISTERED.knows("2020-02-31")).isFalse();
        assertThat(Facet.STAGE.knows("REGISTERED' or true --")).isFalse();
        assertThat(Facet.PROVINCE.knows("33")).isTrue();
        assertThat(Facet.VERIFIER.knows("00000000-0000-0000-0000-000000000000:OPEN")).isTrue();
        assertThat(Facet.VERIFIER.knows("------------------------------------:OPEN")).isFalse();
    }
}
