package id.anugerah.institution;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.support.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How people type names of institutions. */
@ProductTest
class ListQueryTest {

    @Autowired
    Institutions institutions;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MINISTRY | kesehatan              | Kementerian Kesehatan",
        "MINISTRY | KESEHATAN kementerian  | Kementerian Kesehatan",
        "MINISTRY | kemenkes               | Kementerian Kesehatan",
        "MINISTRY | kem. kes               | Kementerian Kesehatan",
        "MINISTRY | késéhatan              | Kementerian Kesehatan",
        "MINISTRY | kemendagri             | Kementerian Dalam Negeri",
        "REGENCY  | kab. bogor             | Pemerintah Kabupaten Bogor",
        "REGENCY  | bogor kab              | Pemerintah Kabupaten Bogor",
        "REGENCY  | pemkab bogor           | Pemerintah Kabupaten Bogor",
        "CITY     | pemkot bogor           | Pemerintah Kota Bogor",
        "PROVINCE | prov jawa teng         | Pemerintah Provinsi Jawa Tengah",
        "PROVINCE | pemprov aceh           | Pemerintah Provinsi Aceh"})
    void wordsInAnyOrderByTheirBeginnings(InstitutionType type, String typed, String found) {
        assertThat(institutions.search(type, typed, 20)).extracting(Institution::name).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'", "a' or '1'='1", "& | ! ( ) :*", "%", "\\", "<script>", "🏛", "tidakadasamasekali"})
    void whateverIsTypedIsOnlyWords(String typed) {
        assertThat(institutions.search(InstitutionType.MINISTRY, typed, 20)).hasSizeLessThanOrEqualTo(20);
    }
}
