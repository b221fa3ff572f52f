package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.PhaseKind;
import id.anugerah.finalist.Desk;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Presenter;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class FinalViewTest {

    @Autowired
    Product product;

    Season season;
    Case finalist;

    @BeforeEach
    void announce() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
    }

    @Test
    void theCaseLeadsThere() {
        Screen.of(product, finalist.owner());
        Screen.opens("kiriman/" + finalist.id());

        assertThat(_get(RouterLink.class, spec -> spec.withText("Siapkan evaluasi lanjutan")).getHref()).isEqualTo("kiriman/" + finalist.id() + "/final");
    }

    @Test
    void confirmingAsksWithTheNameOnceMore() {
        open();
        assertThat(state()).isEqualTo("Masih perlu: konfirmasi, penyaji, presentasi.");

        _click(_get(Button.class, spec -> spec.withText("Konfirmasi kehadiran")));
        assertThat(paragraphs()).anyMatch(text -> text.contains(finalist.now().bodyName()) && text.contains(finalist.now().reference()));
        assertThat(desk().preparation().confirmedAt()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Ya, kami hadir")));

        assertThat(desk().preparation().confirmedAt()).isPresent();
        assertThat(state()).isEqualTo("Masih perlu: penyaji, presentasi.");
        assertThat(_find(Button.class, spec -> spec.withText("Konfirmasi kehadiran"))).isEmpty();
    }

    @Test
    void presentersAreKeptOnlyWithAllTheirFields() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Tambah penyaji")));
        type(0, "Kepala Dinas", "Pembina (IV/a)", "Kepala Dinas");
        _setValue(names().get(1), "Sekretaris");

        _click(_get(Button.class, spec -> spec.withText("Simpan penyaji")));
        assertThat(ranks().get(1).isInvalid()).isTrue();
        assertThat(ranks().get(0).isInvalid()).isFalse();
        assertThat(desk().preparation().presenters()).isEmpty();

        type(1, "Sekretaris", "Tenaga ahli", "Sekretaris");
        _click(_get(Button.class, spec -> spec.withText("Simpan penyaji")));
        assertThat(desk().preparation().presenters()).containsExactly(new Presenter("Kepala Dinas", "Pembina (IV/a)", "Kepala Dinas"),
                new Presenter("Sekretaris", "Tenaga ahli", "Sekretaris"));
    }

    @Test
    void whoLeavesWithUnsavedPresentersIsAsked() {
        open();
        _setValue(names().get(0), "Kepala Dinas");

        Screen.opens("kiriman/" + finalist.id());
        ConfirmDialog asked = _get(ConfirmDialog.class);
        assertThat(names()).first().extracting(TextField::getValue).isEqualTo("Kepala Dinas");
        ConfirmDialogKt._fireConfirm(asked); // stays
        type(0, "Kepala Dinas", "Pembina (IV/a)", "Kepala Dinas");
        _click(_get(Button.class, spec -> spec.withText("Simpan penyaji")));

        Screen.opens("kiriman/" + finalist.id());
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void fiveIsTheMost() {
        open();
        for (int i = 0; i < 4; i++) {
            _click(_get(Button.class, spec -> spec.withText("Tambah penyaji")));
        }

        assertThat(names()).hasSize(5);
        assertThat(_find(Button.class, spec -> spec.withText("Tambah penyaji"))).isEmpty();
    }

    @Test
    void whatWasSentIsShownAndAfterTheOpeningNothingCanBeChanged() {
        finalist.prepared();
        var hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS));
        open();
        assertThat(state()).startsWith("Terkirim. Semuanya dapat diubah");
        assertThat(_get(Upload.class).getMaxFileSize()).isEqualTo(20 << 20);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/dokumen/presentasi/" + finalist.id() + "?unduh=ya",
                "https://rapat.contoh.id/1");

        hearing.opened();
        open();

        assertThat(state()).startsWith("Sesi sudah dibuka");
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void whoIsNoFinalistReadsWhy() {
        product.sql().sql("update submission set state = 'NOT_SHORTLISTED' where id = :id").param("id", finalist.id()).update();
        open();

        assertThat(paragraphs()).contains("Kiriman ini tidak sedang mengikuti evaluasi lanjutan.");
    }

    private void open() {
        Screen.of(product, finalist.owner());
        Screen.opens("kiriman/" + finalist.id() + "/final");
    }

    private void type(int row, String name, String rank, String position) {
        _setValue(names().get(row), name);
        ranks().get(row).setValue(rank);
        _setValue(_find(TextField.class, spec -> spec.withLabel("Jabatan")).get(row), position);
    }

    private List<TextField> names() {
        return _find(TextField.class, spec -> spec.withLabel("Nama"));
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<String>> ranks() {
        return (List<ComboBox<String>>) (List<?>) _find(ComboBox.class);
    }

    private String state() {
        return _find(com.vaadin.flow.component.html.Div.class, spec -> spec.withClasses("banner")).get(0).getElement().getTextRecursively();
    }

    private List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(one -> one.getElement().getTextRecursively()).toList();
    }

    private Desk desk() {
        return product.as(finalist.owner(), () -> product.the(Finalists.class).mine(finalist.id()));
    }
}
