package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.evidence.PageMarker.Pages;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As participants write it: pages left of the bar, words to be looked for right of it. */
class PageMarkerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Halaman 149                                 | 149            |
            Halaman 149; butir 3.1.1                    | 149            | 3.1.1
            HALAMAN : 12                                | 12             |
            hal. 12-14                                  | 12-14          |
            hal 12 – 14                                 | 12-14          |
            hal. 12 s/d 14                              | 12-14          |
            hal. 12 s.d. 14                             | 12-14          |
            hlm. 12 sampai dengan hlm. 14               | 12-14          |
            pages 4 to 6                                | 4-6            |
            pp. 149-52                                  | 149-152        |
            hal 14-12                                   | 12-14          |
            hlm. 3, 7 dan 12–14                         | 3 7 12-14      |
            Hal 3 dan 9                                 | 3 9            |
            hal. 5, 6, dan 7                            | 5 6 7          |
            Halaman 3 & halaman 5                       | 3 5            |
            hal 4; hal 9                                | 4 9            |
            hal 4; 4                                    | 4              |
            hlm.7                                       | 7              |
            hlmn 5                                      | 5              |
            hal12                                       | 12             |
            p. 7                                        | 7              |
            P.7                                         | 7              |
            p7                                          | 7              |
            ｐ．７                                       | 7              |
            pg 3                                        | 3              |
            page no. 12                                 | 12             |
            Page 5 of the annex                         | 5              |
            halaman 1 dari 20                           | 1              |
            hal 3/20                                    | 3              |
            slide 3                                     | 3              |
            Slides 3-5                                  | 3-5            |
            salindia ke-3                               | 3              |
            Lembar 2                                    | 2              |
            halaman (12)                                | 12             |
            Bab II, halaman ke-18                       | 18             | Bab II
            Butir 3.1, hal. 40                          | 40             | 3.1
            Hal. 5 (tabel 3)                            | 5              | tabel 3
            Dokumen 2 halaman 5 paragraf 2              | 5              |
            halaman 10 dst.                             | 10             |
            hal. 5 tahun 2020                           | 5              |
            📄 hal. 8 👍                                 | 8              |
            Halaman 5000                                | 5000           |
            149                                         | 149            |
            12 - 14                                     | 12-14          |
            1, 2, 3                                     | 1 2 3          |
            149; butir 3.1.1                            | 149            | 3.1.1
            butir 3.1.1                                 |                | 3.1.1
            Butir 3.1.1 dan 3.1.2                       |                | 3.1.1 3.1.2
            3.1.1                                       |                | 3.1.1
            § 4.2                                       |                | 4.2
            hal. 3.1                                    |                | 3.1
            lampiran 2                                  |                | lampiran 2
            Lampiran II                                 |                | Lampiran II
            BAB IV                                      |                | BAB IV
            Pasal 5 ayat (2) huruf b                    |                | Pasal 5
            Pasal 5, pasal 5                            |                | Pasal 5
            lihat bagian “Standar Pelayanan”            |                | Standar Pelayanan
            hal. 3 "maklumat pelayanan"                 | 3              | maklumat pelayanan
            halaman iv                                  | iv             |
            Hal. IV                                     | iv             |
            hlm. XII                                    | xii            |
            p. vii                                      | vii            |
            halaman ke-ii                               | ii             |
            hal. i s/d v                                | i-v            |
            hal. ix, x dan xi                           | ix x xi        |
            hal. iv dan 12                              | iv 12          |
            hal. 12; hal. iv                            | 12 iv          |
            hal. ii-5                                   | ii 5           |
            Bab II, halaman iii                         | iii            | Bab II
            halaman lxxxix                              | lxxxix         |
            halaman depan                               | 1              |
            Cover                                       | 1              |
            semua halaman                               | 1              |
            """)
    void understands(String written, String pages, String terms) {
        PageMarker marker = PageMarker.of(written);
        assertThat(marker.pages().stream().map(PageMarkerTest::shown).collect(Collectors.joining(" "))).isEqualTo(pages == null ? "" : pages);
        assertThat(String.join(" ", marker.terms())).isEqualTo(terms == null ? "" : terms);
        assertThat(marker.understood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Halaman 0", "hal. 0-0", "lihat lampiran", "terlampir", "dalam hal ini", "tidak ada", "2020", "2020/2024",
        "PP 96 Tahun 2012", "PP No. 96", "P4N", "P3K tahun 2020", "14.10.2020", "v1.2", "3 buah foto", "halaman iiii", "halaman l", "halaman c", "halaman vic", "pi", "hal ini", "Halaman xc", "iv", "halaman dua", "hal.", "😀😀", "½",
        "https://contoh.go.id/p/7?hal=3", "www.contoh.go.id/hal-3", "menit ke 12:30", "Halaman 123456", "asdf ghjkl", "' or 1=1 --", "<b>12</b>x",
        "\u0000\uFFFF\uD800", "halaman halaman halaman"})
    void saysSoWhereNothingIsNamed(String written) {
        assertThat(PageMarker.of(written)).isEqualTo(new PageMarker(List.of(), List.of()));
        assertThat(PageMarker.of(written).understood()).isFalse();
    }

    @Test
    void threeHundredCharactersAreReadLikeThree() {
        assertThat(PageMarker.of("Bukti dukung terlampir pada laporan tahunan ".repeat(7) + "hal. 12").pages()).containsExactly(new Pages(12, 12));
        assertThat(PageMarker.of("x".repeat(300)).understood()).isFalse();
        assertThat(PageMarker.of("😀".repeat(300)).understood()).isFalse();
    }

    /** A pattern that tries everything twice would not come back from these. */
    @Test
    void neverTakesLongAndNeverNamesTooMuch() {
        for (String piece : List.of("hal ", "1,", "1 dan ", "1-", "hal 1, ", "hal i, ", "x dan ", "hal lxxx", "butir 1.", "\"", "9", "hal. 7 s/d ", "hal 1 dan hal ")) {
            PageMarker marker = PageMarker.of(piece.repeat(100_000));
            assertThat(marker.pages()).hasSizeLessThanOrEqualTo(20);
            assertThat(marker.terms()).hasSizeLessThanOrEqualTo(6);
        }
    }

    private static String shown(Pages pages) {
        return pages.first() == pages.last() ? pages.firstLabel() : pages.firstLabel() + "-" + pages.lastLabel();
    }
}
