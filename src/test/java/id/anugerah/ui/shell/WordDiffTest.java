package id.anugerah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "satu dua tiga,satu dua tiga,satu dua tiga",
        "satu DUA tiga,satu dua tiga,satu [DUA ]tiga",
        "satu dua,satu,satu [dua]",
        "baru,,[baru]",
        ",lama,",
        "a b c d,a c d,a [b ]c d"})
    void marksWhatTheOtherTextHasNot(String text, String other, String marked) {
        String shown = WordDiff.marked(blank(text), blank(other)).stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());

        assertThat(shown).isEqualTo(blank(marked));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "satu dua,satu dua,satu dua,satu dua",
        "satu dua,satu DUA,satu dua,satu DUA",
        "satu dua,satu dua,SATU dua,SATU dua",
        "satu dua tiga,SATU dua tiga,satu dua TIGA,SATU dua TIGA",
        "satu dua,satu X,satu Y,satu X Y",
        ",mine,theirs,mine theirs",
        "satu,satu dua,satu,satu dua",
        "satu dua,satu,satu dua tiga,satu tiga",
        "satu dua,satu DUA,satu dua tiga,satu DUA tiga",
        "satu dua,satu dua tiga,satu DUA,satu DUA tiga",
        "satu,,satu dua,dua"})
    void putsBothChangesTogether(String base, String mine, String theirs, String merged) {
        assertThat(WordDiff.merged(blank(base), blank(mine), blank(theirs))).isEqualTo(blank(merged));
    }

    @Test
    void twoTextsWithNothingInCommonStandOneBehindTheOther() {
        assertThat(WordDiff.merged("lama sekali", "Lima petugas tetap.", "Tiga petugas. Lihat SK."))
                .isEqualTo("Lima petugas tetap. Tiga petugas. Lihat SK.");
    }

    @Test
    void losesNoWordOfEither() {
        String base = "Unit pengaduan bekerja sejak 2015 dengan tiga petugas.";
        String mine = "Unit pengaduan kami bekerja sejak 2015 dengan lima petugas tetap.";
        String theirs = "Unit pengaduan bekerja sejak tahun 2015 dengan tiga petugas. Lihat SK.";

        String merged = WordDiff.merged(base, mine, theirs);

        assertThat(List.of(merged.split("\\s+"))).contains("kami", "lima", "tetap.", "tahun", "Lihat", "SK.");
    }

    @Test
    void textsOfAnyLengthAreCompared() {
        String many = "kata ".repeat(3_000);

        assertThat(WordDiff.marked(many, many + "lagi")).isNotEmpty();
        assertThat(WordDiff.merged(many, many, many + "lagi")).contains("lagi");
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }
}
