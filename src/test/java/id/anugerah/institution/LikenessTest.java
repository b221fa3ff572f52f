package id.anugerah.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void theSameWordsInAnyOrderWithoutThoseThatSayNothing() {
        assertThat(Likeness.words("Pemerintah Kab. Bogor")).isEqualTo(Likeness.words("KABUPATEN  BOGOR"));
        assertThat(Likeness.words("Dinas Kesehatan & Gizi")).isEqualTo(Likeness.words("Dinas Gizi dan Késehatan"));
        assertThat(Likeness.words("RSUD Kota Bogor")).isEqualTo(Likeness.words("Rumah Sakit Umum Daerah Kota Bogor"));
        assertThat(Likeness.words("Pemerintah Kota Bogor")).isNotEqualTo(Likeness.words("Pemerintah Kabupaten Bogor"));
    }

    @Test
    void onlyOfOneTypeArePairsAndNamesWithoutWordsAreNone() {
        List<Entry> entries = List.of(entry("a", "Kota Uji", "CITY"), entry("b", "Uji, Kota", "CITY"), entry("c", "Kota Uji", "AGENCY"),
                entry("d", "Republik Indonesia", "AGENCY"), entry("e", "Pemerintah", "AGENCY"), entry("f", "kota uji", "CITY"));
        assertThat(Likeness.pairs(entries, 9)).extracting(pair -> pair.get(0).code() + pair.get(1).code()).containsExactly("ab", "af");
        assertThat(Likeness.pairs(entries, 1)).hasSize(1);
    }

    private static Entry entry(String code, String name, String type) {
        return new Entry(UUID.randomUUID(), Register.INSTITUTIONS, code, Map.of(Field.NAME, name, Field.TYPE, type), "", 0, List.of());
    }
}
