package id.anugerah.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.instrument.store.InstrumentVersions;
import id.anugerah.shared.Sha256;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class FrozenVersionsTest {

    @Autowired
    Product product;

    @Autowired
    Instruments instruments;

    @Autowired
    InstrumentVersions versions;

    @Test
    void theSameContentIsTheSameVersion() {
        assertThat(instruments.freeze("ip-2020")).isEqualTo(instruments.freeze("ip-2020"))
                .isNotEqualTo(instruments.freeze("upp-2020"));
    }

    @Test
    void aChangedContentIsTheNextNumberAndOldSubmissionsKeepTheirs() {
        Case body = Season.of(product).aCase().registered().activated();
        UUID began = body.now().instrument();
        FrozenFile file = versions.get(began);
        String reworded = file.content() + "\n# reworded " + UUID.randomUUID() + "\n";

        UUID next = versions.freeze(file.instrument(), Sha256.of(reworded), reworded, product.now());

        assertThat(next).isNotEqualTo(began);
        assertThat(versions.get(next).number()).isGreaterThan(file.number());
        assertThat(body.now().instrument()).isEqualTo(began);
        assertThat(body.assessment().instrument().version()).isEqualTo(began);
        assertThat(versions.get(began).content()).isEqualTo(file.content());
    }
}
