package id.anugerah.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final Instant END_OF_REGISTRATION = Instant.parse("2020-10-14T17:00:00Z");

    private final DateWords indonesian = new DateWords(ZoneId.of("Asia/Jakarta"), SiteLanguage.INDONESIAN);
    private final DateWords english = new DateWords(ZoneId.of("Asia/Jayapura"), Locale.ENGLISH);

    @Test
    void aDeadlineIsTheLastMinuteBeforeItsEnd() {
        assertThat(indonesian.deadline(END_OF_REGISTRATION)).isEqualTo("Rabu, 14 Oktober 2020, 23.59 WIB");
        assertThat(english.deadline(END_OF_REGISTRATION)).isEqualTo("Thursday, 15 October 2020, 01.59 WIT");
    }

    @Test
    void aRangeSaysNothingTwice() {
        assertThat(range("2020-08-13T17:00:00Z", "2020-10-14T17:00:00Z")).isEqualTo("14 Agustus – 14 Oktober 2020");
        assertThat(range("2020-10-18T17:00:00Z", "2020-10-27T17:00:00Z")).isEqualTo("19 – 27 Oktober 2020");
        assertThat(range("2020-12-31T17:00:00Z", "2021-01-01T17:00:00Z")).isEqualTo("1 Januari 2021");
        assertThat(range("2020-12-30T17:00:00Z", "2021-01-01T17:00:00Z")).isEqualTo("31 Desember 2020 – 1 Januari 2021");
    }

    private String range(String opens, String closes) {
        return indonesian.range(new Phase(PhaseKind.FINALS, Instant.parse(opens), Instant.parse(closes), Phase.State.PLANNED));
    }
}
