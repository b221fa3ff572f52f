package id.anugerah.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagramFileTest {

    @Test
    void namesAreIndonesianUnlessSomebodyReadsEnglish() {
        assertThat(DiagramFile.read("verification", Locale.forLanguageTag("id"))).contains("name=\"Verifikasi kiriman\"");
        assertThat(DiagramFile.read("verification", Locale.ENGLISH)).contains("name=\"Verify the submission\"")
                .doesNotContain("name=\"Verifikasi kiriman\"");
    }
}
