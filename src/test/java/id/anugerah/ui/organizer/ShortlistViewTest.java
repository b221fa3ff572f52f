package id.anugerah.ui.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.ReleaseKind;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.forms.WholeNumberField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organizer reads about a cut, tries on it, and does with its record. Two places for three bodies. */
@ScreenTest
class ShortlistViewTest {

    private static final List<String> BEST = List.of("D1", "C1", "A1");

    @Autowired
    Product product;

    Season season;
    List<Case> bodies = new ArrayList<>();

    /** 8, 5 and 3 points: the second is 2 ahead of the third, so both stand near the line. */
    @BeforeEach
    void verify() {
        season = Season.small(product);
        for (String best : BEST) {
            bodies.add(season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.D).answered(best, Option.A).submitted());
        }
    }

    @Test
    void marginsBorderlineCasesAndTheNextOneAreSaid() {
        evaluated();
        open("");

        assertThat(Screen.texts(Paragraph.class)).contains("Masuk terakhir 5,00, berikutnya 3,00: selisih 2,00.",
                "2 di ambang garis.", "Berikutnya bila ada yang mundur: " + bodies.get(2).now().bodyName() + ".")
                .anySatisfy(text -> assertThat(text).startsWith("Kestabilan garis belum dapat dikatakan: baru ada ")
                        .endsWith(" pasang pendapat, sedangkan paling sedikit diperlukan 100."));
        assertThat(column("col-toLine")).containsExactly("5,00", "2,00", "2,00");
        assertThat(column("col-outcome")).containsExactly("Masuk", "MasukDi ambang", "Berikutnya bila ada yang mundurDi ambang");
        assertThat(Screen.texts(NativeTableHeaderCell.class)).doesNotContain("Kestabilan");
    }

    @Test
    void withEnoughPairsOfOpinionsTheShareOfEachBodyIsSaid() {
        for (int i = 0; i < 5; i++) {
            bodies.add(season.aCase(Group.GENERAL).registered().activated().filled(Option.A).submitted());
        }
        evaluated();
        bodies.subList(3, 8).forEach(body -> {
            body.evaluation().first(Option.D);
            body.evaluation().second(Option.D);
        });
        open("");

        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text)
                .startsWith("Kestabilan:").contains("1.000 penarikan", " pasang pendapat dari "));
        assertThat(column("col-share")).hasSize(8).allMatch(share -> share.matches("\\d+%"));
        assertThat(column("col-share").subList(3, 8)).containsOnly("100%");
    }

    @Test
    void whatIsStillOpenIsListedWithAWayToIt() {
        season.evaluationOpens();
        bodies.subList(0, 2).forEach(body -> body.evaluation().confirmed());
        open("");

        assertThat(Screen.texts(H3.class)).contains("Masih terbuka: 1 pekerjaan");
        assertThat(Screen.texts(ListItem.class)).contains(bodies.get(2).now().reference() + " " + bodies.get(2).now().bodyName()
                + ": Verifikasi borang, belum diambil");
    }

    @Test
    void aTrialSaysWhoWouldEnterAndChangesNothing() {
        evaluated();
        open("&kuota=OUTSTANDING:3&bobot=ip-2020:A1:20");

        String third = bodies.get(2).now().bodyName();
        assertThat(Screen.texts(Paragraph.class)).contains("Tempat: 3 (sekarang 2).", "1 akan masuk: " + third + ".",
                "3 dari 3 peserta berpindah peringkat.", "Selisih nilai di garis: tidak ada (sekarang 2,00). Di ambang garis: "
                        + "0 (sekarang 2). Berikutnya bila ada yang mundur: tidak ada (sekarang " + third + ").")
                .anySatisfy(text -> assertThat(text).startsWith("Ini percobaan."));
        assertThat(trial("col-rank")).containsExactly("1", "2", "3");
        assertThat(trial("col-body").get(0)).startsWith(third);
        assertThat(trial("col-points")).containsExactly("20,00", "8,00", "5,00");
        assertThat(trial("col-now")).containsExactly("peringkat 3, nilai 3,00, tidak masuk", "peringkat 1, nilai 8,00, masuk",
                "peringkat 2, nilai 5,00, masuk");
        assertThat(trial("col-move")).containsExactly("naik 2", "turun 1", "turun 1");
        assertThat(trial("col-outcome")).containsExactly("Akan masuk", "Masuk", "Masuk");
        assertThat(column("col-outcome").get(5)).startsWith("Berikutnya");
    }

    @Test
    void aTrialShowsItsOwnLineAndSaysNothingOfWhatStays() {
        evaluated();
        open("&kuota=OUTSTANDING:1");

        assertThat(Screen.texts(Paragraph.class)).contains("Tempat: 1 (sekarang 2).",
                "1 akan keluar: " + bodies.get(1).now().bodyName() + ".")
                .noneSatisfy(text -> assertThat(text).contains("berpindah peringkat"));
        assertThat(trial("col-move")).containsOnly("tetap");
        assertThat(trial("col-outcome")).containsExactly("MasukDi ambang", "Akan keluarBerikutnya bila ada yang mundurDi ambang",
                "Tidak masuk");
        assertThat(Screen.texts(NativeTableCell.class)).contains("Garis batas percobaan: kuota 1", "Garis batas: kuota 2");
        assertThat(Screen.texts(Paragraph.class)).noneSatisfy(text -> assertThat(text).contains("→"));
    }

    @Test
    void theWeightsToTryAreNamed() {
        evaluated();
        open("");

        assertThat(LocatorJ._find(WholeNumberField.class)).extracting(WholeNumberField::getLabel).contains("A1 Visi perbaikan layanan");
        assertThat(Screen.texts(com.vaadin.flow.component.html.H4.class)).contains("A. Pendorong perubahan");
    }

    @Test
    void figuresThatAreOutOfRangeAreRefusedAndWhatIsUnreadableIsPassedOver() {
        evaluated();
        open("&bobot=ip-2020:A1:200");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).startsWith("Angka percobaan ini"));
        open("&kuota=banyak,UPP,UPP:x,:,XX:1&bobot=::,a:b");
        assertThat(Screen.texts(Paragraph.class)).noneSatisfy(text -> assertThat(text).startsWith("Ini percobaan."));
    }

    @Test
    void theTrialIsAskedForInTheAddress() {
        evaluated();
        open("");
        WholeNumberField quota = LocatorJ._get(WholeNumberField.class, spec -> spec.withLabel("Kuota Outstanding"));
        LocatorJ._setValue(quota, "5,9");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Hitung percobaan")));
        assertThat(quota.isInvalid()).as("no whole number, and not 59").isTrue();
        LocatorJ._setValue(quota, "1");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Hitung percobaan")));

        assertThat(Screen.texts(Paragraph.class)).contains("1 akan keluar: " + bodies.get(1).now().bodyName() + ".");
        assertThat(com.vaadin.flow.component.UI.getCurrent().getInternals().getActiveViewLocation()
                .getQueryParameters().getSingleParameter("kuota")).contains("OUTSTANDING:1");
    }

    @Test
    void aFrozenRecordIsComputedAgainOnRequest() {
        evaluated();
        season.shortlistAnnounced();
        open("");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Hitung ulang")));
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).startsWith("Cocok:"))
                .anySatisfy(text -> assertThat(text).startsWith("Sidik daftar menandai").contains("Segel"));
        assertThat(Screen.texts(ListItem.class)).filteredOn(text -> text.contains("Sidik daftar: ") && text.contains("segel "))
                .as("each row says what its two hashes stand for").hasSize(3);

        product.sql().sql("update verified_indicator set option = 'B' where submission = :id and indicator = 'E1'")
                .param("id", bodies.get(0).id()).update();
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Hitung ulang")));
        assertThat(Screen.texts(Paragraph.class)).contains("Tidak cocok: 1 perbedaan.");
        assertThat(Screen.texts(ListItem.class)).contains(bodies.get(0).now().reference()
                + ", indikator E1: pilihan menurut catatan d, menurut basis data b.");
    }

    private void evaluated() {
        season.evaluationOpens();
        bodies.subList(0, 3).forEach(body -> body.evaluation().confirmed());
        for (int i = 0; i < BEST.size(); i++) {
            // so near to the line two opinions are wanted
            if (bodies.get(i).now().state() != SubmissionState.VERIFIED) {
                bodies.get(i).evaluation().second(Option.D, BEST.get(i), Option.A);
            }
        }
    }

    private void open(String trial) {
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/daftar-pendek?edisi=" + season.edition().code() + trial);
    }

    private static List<String> column(String name) {
        return cells(name, cell -> true);
    }

    private static List<String> trial(String name) {
        return cells(name, cell -> cell.getElement().getParent().getParent().getParent().getClassList().contains("trial-table"));
    }

    private static List<String> cells(String name, Predicate<NativeTableCell> where) {
        return LocatorJ._find(NativeTableCell.class).stream().filter(cell -> cell.hasClassName(name)).filter(where)
                .map(cell -> cell.getElement().getTextRecursively()).toList();
    }
}
