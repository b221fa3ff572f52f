package id.anugerah.ui.verification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.corpus.WordRecipes;
import id.anugerah.evidence.store.TextRows;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.LongReport;
import id.anugerah.support.Product;
import id.anugerah.support.Samples;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.evidence.EvidenceViewer;
import id.anugerah.worklist.Box;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EvidencePaneTest {

    @Autowired
    Product product;
    @Autowired
    EvidenceFiles files;
    @Autowired
    TextRows texts;

    Season season;
    Case body;

    @BeforeEach
    void fill() {
        season = Season.of(product);
        body = season.aCase().registered().activated();
    }

    @Test
    void aMarkerWithSeveralPlacesHasAButtonForEach() {
        add("a.pdf", LongReport.pages(5, Map.of()), "hlm. 3, 7 dan 12-14; lampiran 2");
        open();

        assertThat(chips()).containsExactly("Halaman 3", "Halaman 7", "Halaman 12–14", "Cari “lampiran 2”");
        assertThat(_get(EvidenceSearch.class).isOpened()).isFalse();
    }

    @Test
    void aMarkerWithOnePlaceNeedsNoButton() {
        add("a.pdf", LongReport.pages(5, Map.of()), "hlm. 3");
        open();

        assertThat(chips()).isEmpty();
        assertThat(_find(EvidenceViewer.class)).hasSize(1);
    }

    @Test
    void aMarkerThatNamesNothingSaysSoAndOffersTheSearch() {
        add("a.pdf", LongReport.pages(5, Map.of()), "lihat sendiri");
        open();

        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Penanda “lihat sendiri” tidak menyebut halaman"));
        assertThat(_get(EvidenceSearch.class).isOpened()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Kata yang dicari")).getValue()).isEqualTo("lihat sendiri");
    }

    @Test
    void aHitInAnotherFileOpensThatFile() {
        add("a.png", Samples.image("png"), "lihat sendiri");
        Evidence word = add("b.docx", WordRecipes.docx("Maklumat pelayanan"), "");
        texts.done(word.hash(), List.of("Tentang maklumat pelayanan"));
        open();
        assertThat(chosen()).isEqualTo("a.png");

        _get(TextField.class, spec -> spec.withLabel("Kata yang dicari")).setValue("Maklumat");
        _click(_get(Button.class, spec -> spec.withText("Cari")));
        NativeButton hit = _get(NativeButton.class, spec -> spec.withClasses("evidence-hit"));
        assertThat(hit.getElement().getTextRecursively()).isEqualTo("b.docxTentang maklumat pelayanan");
        _click(hit);

        assertThat(chosen()).isEqualTo("b.docx");
        assertThat(_find(EvidenceViewer.class)).hasSize(1);
    }

    @Test
    void whatWasNotFoundIsSaid() {
        add("a.pdf", Samples.pdf(), "x");
        open();

        _get(TextField.class, spec -> spec.withLabel("Kata yang dicari")).setValue("tidak ada");
        _click(_get(Button.class, spec -> spec.withText("Cari")));

        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("“tidak ada” tidak ditemukan."));
    }

    @Test
    void wordsThatStandInTheFileOfAnotherIndicatorAreFoundThere() {
        add("a.png", Samples.image("png"), "");
        Evidence other = product.as(body.owner(), () -> files.add(body.id(), "B2", "b.docx", WordRecipes.docx("Maklumat pelayanan"), ""));
        texts.done(other.hash(), List.of("Tentang maklumat pelayanan"));
        open();

        _get(TextField.class, spec -> spec.withLabel("Kata yang dicari")).setValue("Maklumat");
        _click(_get(Button.class, spec -> spec.withText("Cari")));
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("evidence-hit"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Cari juga di berkas indikator lain")));
        NativeButton hit = _get(NativeButton.class, spec -> spec.withClasses("evidence-hit"));
        assertThat(hit.getElement().getTextRecursively()).isEqualTo("B2 · b.docxTentang maklumat pelayanan");
        _click(hit);

        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Yang terbuka adalah b.docx dari indikator B2."));
        assertThat(_find(EvidenceViewer.class)).hasSize(1);
    }

    @Test
    void anotherFileLeavesTheOpenReasonAlone() {
        add("a.pdf", Samples.pdf(), "1");
        add("b.pdf", LongReport.pages(2, Map.of()), "2");
        open();
        _click(_get(NativeButton.class, spec -> spec.withPredicate(button -> "d".equals(button.getElement().getAttribute("data-key")))));
        List<TextArea> written = _find(TextArea.class);
        assertThat(written).isNotEmpty();

        press(_get(Anchor.class, spec -> spec.withPredicate(tab -> tab.hasClassName("file-tab") && text(tab).equals("b.pdf"))));

        assertThat(chosen()).isEqualTo("b.pdf");
        assertThat(_find(TextArea.class)).isEqualTo(written);
    }

    @Test
    void aFileThatIsNotCleanHasNoViewerAndNoLink() {
        Evidence file = add("a.pdf", Samples.pdf(), "1");
        body.filled(Option.D).answered("A1", Option.A).submitted();
        product.sql().sql("update evidence set scan = 'PENDING' where id = :id").param("id", file.id()).update();
        show();

        assertThat(_find(EvidenceViewer.class)).isEmpty();
        assertThat(Screen.texts(Paragraph.class)).contains("Berkas ini masih dipindai virus dan belum dapat dibuka.");
        assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().contains("/dokumen/bukti/"));
    }

    private void open() {
        body.filled(Option.D).answered("A1", Option.A).submitted();
        show();
    }

    private void show() {
        season.evaluationOpens();
        body.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);
        Screen.of(product, product.people().verifier(1));
        Screen.opens("verifikasi/" + body.id() + "?indikator=A1");
    }

    private Evidence add(String name, byte[] content, String marker) {
        return product.as(body.owner(), () -> files.add(body.id(), "A1", name, content, marker));
    }

    private static void press(Anchor tab) {
        JsonObject data = Json.createObject();
        data.put(EvidencePane.PLAIN_CLICK, true);
        tab.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(tab.getElement(), "click", data));
    }

    private static List<String> chips() {
        return _find(NativeButton.class).stream().filter(button -> button.hasClassName("chip")).map(NativeButton::getText).toList();
    }

    private static String chosen() {
        return text(_get(Anchor.class, spec -> spec.withPredicate(tab -> tab.hasClassName("file-tab")
                && "true".equals(tab.getElement().getAttribute("aria-current")))));
    }

    private static String text(Anchor tab) {
        return tab.getChildren().filter(Span.class::isInstance).map(child -> ((Span) child).getText()).findFirst().orElseThrow();
    }
}
