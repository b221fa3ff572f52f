package id.anugerah.ui.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.audit.AuditRow;
import id.anugerah.support.ProductTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person reads of a row: words, short hashes, no name without a value. */
@ProductTest
class AuditWordsTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Autowired
    private AuditWords words;

    @Test
    void anImportIsSaidInWords() {
        assertThat(said("directory.imported", """
                {"added":2,"changed":1,"file":"unit.csv","leftOut":0,"register":"UNITS","same":1250,"reason":""}"""))
                .containsExactlyInAnyOrderEntriesOf(Map.of("Ditambahkan", "2", "Diubah", "1", "Berkas", "unit.csv", "Dilewati", "0", "Daftar", "Unit",
                        "Tidak berubah", "1.250"));
    }

    @Test
    void aHashIsShortAndAnEmptyValueIsNotThere() {
        assertThat(said("setup.published", "{\"edition\":\"\",\"hash\":\"" + HASH + "\"}")).containsExactly(Map.entry("Sidik isi", "0123456789ab…"));
        assertThat(said("archive.written", "{\"sha256\":\"" + HASH + "\"}")).containsExactly(Map.entry("SHA-256", "0123456789ab…"));
    }

    @Test
    void whatHungOnAMergedEntryIsCounted() {
        assertThat(said("directory.merged", """
                {"moved":"Hanging[submissions=2, accounts=0, units=0, conflicts=1, winners=0, former=0]"}"""))
                .containsExactly(Map.entry("Dipindahkan", "Kiriman 2, Pernyataan konflik 1"));
        assertThat(said("directory.merged", "{\"moved\":\"Hanging[submissions=0]\"}")).containsExactly(Map.entry("Dipindahkan", "tidak ada"));
    }

    @Test
    void timesPointsBoxesAndConstantsAreWhatPeopleKnow() {
        assertThat(said("phase.moved", "{\"closes\":\"2020-10-14T17:00:00Z\"}")).containsExactly(Map.entry("Ditutup", "15 Okt 2020, 00.00 WIB"));
        assertThat(said("calendar.asked", "{\"moves\":[\"registration.closes 2020-10-14T17:00:00Z → 2020-10-15T17:00:00Z\"]}").values())
                .singleElement().asString().startsWith("Pendaftaran dan penilaian mandiri: penutupan ").contains("→").doesNotContain("T17");
        assertThat(said("submission.amended", "{\"points\":\"205/3\"}")).containsExactly(Map.entry("Nilai", "68,33"));
        assertThat(said("operations.moved", """
                {"after":"task_close_assessment","before":"task_fill_assessment","process":"self_assessment"}""")).containsValues(
                "Tutup borang", "Isi borang penilaian mandiri", "Penilaian mandiri");
        assertThat(said("operations.retried", "{\"cause\":\"MAIL\"}").values()).doesNotContain("MAIL");
        assertThat(said("session.cancelled", "{\"reason\":\"WITHDRAWN\"}")).containsExactly(Map.entry("Alasan", "Ditarik"));
        assertThat(said("directory.changed", "{\"directoryTYPE\":\"MINISTRY → AGENCY\"}")).containsValue("Kementerian → Lembaga");
    }

    private Map<String, String> said(String action, String details) {
        return words.details(new AuditRow(UUID.randomUUID(), 1, Instant.EPOCH, null, action, details, "", ""), ZoneId.of("Asia/Jakarta"));
    }
}
