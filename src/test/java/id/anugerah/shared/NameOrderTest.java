package id.anugerah.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void numbersCountAsNumbers() {
        assertThat(sorted("Juri 10", "Juri 2", "Juri 1", "Juri 20")).containsExactly("Juri 1", "Juri 2", "Juri 10", "Juri 20");
        assertThat(sorted("Panel 1b", "Panel 1a", "Panel")).containsExactly("Panel", "Panel 1a", "Panel 1b");
        assertThat(sorted("budi", "Anton", "Citra", "")).containsExactly("", "Anton", "budi", "Citra");
        assertThat(sorted("9999999999999999999999", "10000000000000000000000")).first().isEqualTo("9999999999999999999999");
    }

    @Test
    void onlyTheSameNameIsTheSame() {
        assertThat(NameOrder.NATURAL.compare("Juri 01", "Juri 1")).isNotZero();
        assertThat(NameOrder.NATURAL.compare("juri", "Juri")).isNotZero().isEqualTo(-NameOrder.NATURAL.compare("Juri", "juri"));
        assertThat(NameOrder.NATURAL.compare("Juri 1", "Juri 1")).isZero();
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(NameOrder.NATURAL).toList();
    }
}
