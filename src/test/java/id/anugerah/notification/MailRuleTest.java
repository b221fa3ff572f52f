package id.anugerah.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.anugerah.shared.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailRuleTest {

    private static final MailKind ADMITTED = MailKind.of("admitted").orElseThrow();
    private static final String SUBJECT = "Diterima – {nomor}";
    private static final String BODY = "{peserta} diterima.\n\nBuka {tautan}";

    @Test
    void whatHoldsBreaksNothing() {
        assertThat(broken(SUBJECT, BODY)).isEmpty();
        assertThat(broken("{peserta}", "\t{tautan}\n{tautan}")).isEmpty();
    }

    @Test
    void eachRuleIsNamedWithItsLanguageAndWhatItIsAbout() {
        assertThat(broken(" ", BODY)).extracting(MailRule.Broken::rule, MailRule.Broken::language)
                .containsExactly(tuple(MailRule.FILLED, "id"), tuple(MailRule.FILLED, "en"));
        assertThat(broken(SUBJECT, "{peserta}")).extracting(MailRule.Broken::rule, MailRule.Broken::what)
                .containsOnly(tuple(MailRule.COMPLETE, "{tautan}"));
        assertThat(broken(SUBJECT + "{kode}", BODY + " {0} { } {Nomor} }")).extracting(MailRule.Broken::rule, MailRule.Broken::what).contains(
                tuple(MailRule.KNOWN, "{kode}"), tuple(MailRule.KNOWN, "{0}"), tuple(MailRule.KNOWN, "{ }"),
                tuple(MailRule.KNOWN, "{Nomor}"), tuple(MailRule.KNOWN, "}"));
        assertThat(broken(SUBJECT, "{lihat").get(0).known()).isEqualTo("{peserta}, {nomor}, {tautan}");
        assertThat(broken(SUBJECT, "Buka {tautan}.")).extracting(MailRule.Broken::rule).containsOnly(MailRule.LINK_ALONE);
        for (String line : List.of("\nBcc: semua@contoh.example", "\r", "\u2028", "\u0000", "\u0085")) {
            assertThat(broken(SUBJECT + line, BODY)).extracting(MailRule.Broken::rule).containsOnly(MailRule.ONE_LINE);
        }
        assertThat(broken("x".repeat(151), BODY)).extracting(MailRule.Broken::rule).containsOnly(MailRule.SUBJECT_SHORT);
        assertThat(broken(SUBJECT, BODY + "\n" + "x".repeat(5_000))).extracting(MailRule.Broken::rule).containsOnly(MailRule.BODY_READABLE);
        assertThat(broken(SUBJECT, "\u0007" + BODY)).extracting(MailRule.Broken::rule).containsOnly(MailRule.BODY_READABLE);
    }

    @Test
    void oneLanguageAloneIsNotEnough() {
        MailWording half = new MailWording(new Text(SUBJECT, ""), new Text(BODY, ""));
        assertThat(MailRule.of(ADMITTED, half)).extracting(MailRule.Broken::rule, MailRule.Broken::language)
                .containsExactly(tuple(MailRule.FILLED, "en"));
    }

    @Test
    void whatAValueSaysIsNeverReadAsAPlace() {
        assertThat(MailWording.filled("{peserta}: {nomor} {lain}", Map.of("peserta", "{nomor} $1 \\ {0}", "nomor", "{peserta}")))
                .isEqualTo("{nomor} $1 \\ {0}: {peserta} {lain}");
    }

    @Test
    void wordingsAreReadAsTheyWereWritten() {
        Map<String, MailWording> wordings = Map.of("admitted", new MailWording(new Text("a", "b"), new Text("\"c\"\n", "{d}")));
        assertThat(WordingFile.read(WordingFile.write(wordings))).isEqualTo(wordings);
        assertThat(WordingFile.read(WordingFile.EMPTY)).isEmpty();
    }

    private static List<MailRule.Broken> broken(String subject, String body) {
        return MailRule.of(ADMITTED, new MailWording(new Text(subject, subject), new Text(body, body)));
    }
}
