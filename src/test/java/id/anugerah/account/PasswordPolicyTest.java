package id.anugerah.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    private static final CommonPasswords LIST = new CommonPasswords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "asvs | kuda laut di atas awan  | ok",
        "asvs | tanpahurufbesar         | ok",
        "asvs | sebelas aks             | length",
        "asvs | 😀😀😀😀😀😀😀😀😀😀😀😀 | not_common",
        "asvs | Rahasia12345!           | not_common",
        "asvs | R4h4s1a#2020#           | not_common",
        "asvs | password123456          | not_common",
        "asvs | 123456789012            | not_common",
        "asvs | qwertyuiop12            | not_common",
        "asvs | aaaaaaaaaaaab           | not_common",
        "asvs | sekarwangi-2020         | not_known",
        "asvs | Sekarwangi!kemenkes     | not_known",
        "bssn | Pohon-Jati7             | ok",
        "bssn | pohon-jati7             | capital",
        "bssn | POHON-JATI7             | small",
        "bssn | Pohon-Jatii             | digit",
        "bssn | PohonJati77             | symbol",
        "bssn | Jati-7ab                | length"})
    void eachRuleAtItsEdge(String policy, String password, String broken) {
        Passwords passwords = new Passwords(policy, LIST);
        List<String> reasons = passwords.brokenBy(password, List.of("sekarwangi@kemenkes.go.id", "Sekar Wangi")).stream()
                .map(Refused::reason).toList();
        assertThat(reasons).isEqualTo(broken.equals("ok") ? List.of() : List.of("password." + broken));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        assertThat(new Passwords("bssn", LIST).brokenBy("aaaa", List.of())).extracting(Refused::reason)
                .containsExactly("password.length", "password.capital", "password.digit", "password.symbol", "password.not_common");
    }

    @Test
    void bytesAreCountedNotCharacters() {
        assertThat(new Passwords("asvs", LIST).brokenBy("ü9kx".repeat(14) + "ab", List.of())).isEmpty();
        assertThat(new Passwords("asvs", LIST).brokenBy("ü9kx".repeat(14) + "abc", List.of())).extracting(Refused::reason)
                .containsExactly("password.bytes");
    }
}
