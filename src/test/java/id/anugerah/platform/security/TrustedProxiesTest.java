package id.anugerah.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10.0.0.*, 192.168.1.5 | 10.0.0.17       | true",
        "10.0.0.*, 192.168.1.5 | 192.168.1.5     | true",
        "10.0.0.*, 192.168.1.5 | 192.168.1.55    | false",
        "10.0.0.*, 192.168.1.5 | 10.0.1.17       | false",
        "10.0.0.*              | 1000.0.0.1      | false",
        "fd00:*                | fd00::1         | true",
        "fd00:*                | 203.0.113.9     | false"})
    void onlyNamedProxiesAreBelieved(String named, String address, boolean believed) {
        assertThat(address.matches(TrustedProxies.pattern(named))).isEqualTo(believed);
    }
}
