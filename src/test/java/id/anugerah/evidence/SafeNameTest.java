package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertThat(SafeName.of("SOP Pengaduan (final) – 2020.pdf")).isEqualTo("SOP Pengaduan (final) – 2020.pdf");
    }

    @Test
    void pathsAreCutOff() {
        assertThat(SafeName.of("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(SafeName.of("C:\\Users\\admin\\sk.docx")).isEqualTo("sk.docx");
        assertThat(SafeName.of("/var/log\\..\\x.png")).isEqualTo("x.png");
    }

    @Test
    void charactersThatDeceiveAreTakenOut() {
        assertThat(SafeName.of("sk\0.pdf")).isEqualTo("sk.pdf");
        assertThat(SafeName.of("sk\u202Efdp.exe")).isEqualTo("skfdp.exe");
        assertThat(SafeName.of("s\r\nk\u200B.pdf")).isEqualTo("sk.pdf");
    }

    @Test
    void theSameNameIsTheSameHoweverItWasTyped() {
        assertThat(SafeName.of("re\u0301sume\u0301.pdf")).isEqualTo("r\u00E9sum\u00E9.pdf");
    }

    @Test
    void aLongNameIsCutAndKeepsItsExtension() {
        assertThat(SafeName.of("a".repeat(300) + ".docx")).hasSize(150).endsWith("aaa.docx");
        assertThat(SafeName.of("a".repeat(146) + ".pdf")).hasSize(150);
    }

    @Test
    void aLongExtensionIsNone() {
        assertThat(SafeName.of("a." + "x".repeat(300)).length()).isLessThanOrEqualTo(150);
    }

    @Test
    void aCutNeverLeavesHalfACharacter() {
        assertThat(SafeName.of("a" + "\uD83D\uDE00".repeat(200) + ".pdf").codePoints())
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @ParameterizedTest
    @CsvSource({"CON.pdf,_CON.pdf", "nul.docx,_nul.docx", "Com1.jpg,_Com1.jpg", "aux,_aux", "console.pdf,console.pdf",
        "sk.pdf.,sk.pdf", "sk.pdf. . ,sk.pdf", "a<b>c?.pdf,a_b_c_.pdf", "\"x\".pdf,_x_.pdf"})
    void whatWindowsCannotStoreIsMadeStorable(String given, String kept) {
        assertThat(SafeName.of(given)).isEqualTo(kept);
    }

    @Test
    void emojiStay() {
        assertThat(SafeName.of("bukti \uD83D\uDE00.pdf")).isEqualTo("bukti \uD83D\uDE00.pdf");
    }

    @ParameterizedTest
    @CsvSource({"baru,baru.pdf", "baru.pdf,baru.pdf", "baru.PDF,baru.PDF", "v1.2,v1.2.pdf", "../x,x.pdf"})
    void aNewNameKeepsTheEnding(String typed, String kept) {
        assertThat(SafeName.renamed(typed, "lama.pdf")).isEqualTo(kept);
    }

    @Test
    void aNewNameCannotChangeTheType() {
        assertThatThrownBy(() -> SafeName.renamed("baru.docx", "lama.pdf")).hasMessage("evidence.otherExtension");
        assertThat(SafeName.renamed("baru.jpeg", "lama.jpg")).isEqualTo("baru.jpeg");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", ".", "..", ".htaccess", "folder/", "\0\0", "../"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> SafeName.of(name)).isInstanceOf(Refused.class).hasMessage("evidence.badName");
    }
}
