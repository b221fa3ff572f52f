package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Samples;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever writes a marker reads how it is understood, before a verifier does. */
@ScreenTest
class EvidenceMarkerTest {

    @Autowired
    Product product;
    @Autowired
    EvidenceFiles files;

    Case body;

    @BeforeEach
    void fill() {
        body = Season.of(product).aCase().registered().activated();
    }

    @Test
    void aMarkerSaysWhereTheFileWillBeOpen() {
        TextField marker = open("a.pdf", Samples.pdf(), "Halaman 149; butir 3.1.1");
        assertThat(marker.getHelperText()).isEqualTo("Tim evaluasi membuka berkas ini di halaman 149.");

        _setValue(marker, "hal. iv");
        assertThat(marker.getHelperText()).isEqualTo("Tim evaluasi membuka berkas ini di halaman iv.");
        _setValue(marker, "butir 3.1.1");
        assertThat(marker.getHelperText()).isEqualTo("Tim evaluasi membuka berkas ini di kata “3.1.1”.");
        _setValue(marker, "lihat sendiri");
        assertThat(marker.getHelperText()).startsWith("Penanda ini tidak menyebut halaman atau butir.");
        _setValue(marker, "");
        assertThat(marker.getHelperText()).isNull();
    }

    @Test
    void aPictureHasNoPagesToBeNamed() {
        assertThat(open("a.png", Samples.image("png"), "hal. 3").getHelperText()).isNull();
    }

    private TextField open(String name, byte[] content, String marker) {
        product.as(body.owner(), () -> files.add(body.id(), "A1", name, content, marker));
        Screen.of(product, body.owner());
        Screen.opens("kiriman/" + body.id() + "/borang/A1");
        return _get(TextField.class, spec -> spec.withLabel("Penanda halaman (opsional)"));
    }
}
