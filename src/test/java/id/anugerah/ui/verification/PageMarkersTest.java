package id.anugerah.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMarkersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halaman 149                    | 149
            Halaman 149; butir 3.1.1       | 149
            hal. 12-14                     | 12
            Hal 3 dan 9                    | 3
            hlm.7                          | 7
            p. 7                           | 7
            pp. 21–23                      | 21
            Page 5 of the annex            | 5
            slide 3                        | 3
            Bab II, halaman ke-18          | 18
            Butir 3.1, hal. 40             | 40
            149                            | 149
            12 - 14                        | 12
            """)
    void readsTheFirstPageThatIsNamed(String marker, int page) {
        assertThat(PageMarkers.page(marker)).hasValue(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Butir 3.1", "Bab IV", "Pasal 5 ayat 2", "halaman depan", "Halaman 0", "3.1.1", "2020/2024"})
    void opensAtTheBeginningWhereNoPageIsNamed(String marker) {
        assertThat(PageMarkers.page(marker)).isEqualTo(OptionalInt.empty());
    }
}
