package id.anugerah.ui.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AgreementViewTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void begin() {
        season = Season.of(product);
    }

    @Test
    void withoutOpinionsItSaysWhyThereIsNothing() {
        product.people().verifier(1);
        open(product.people().organizer(1), "");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).startsWith("Belum ada pendapat verifikator"))
                .anySatisfy(text -> assertThat(text).startsWith("Belum ada indikator yang dinilai dua kali"))
                .anySatisfy(text -> assertThat(text).startsWith("Belum ada yang dapat dibandingkan"))
                .contains("Belum ada kiriman yang diambil siapa pun.");
    }

    @Test
    void oneOpinionIsNoPairYet() {
        Case body = sent();
        season.evaluationOpens();
        body.evaluation().first(Option.C);
        open(product.people().auditor(), "");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).startsWith("Sudah ada 1 pendapat selesai dari 1"));
        assertThat(row("verifier1")).contains("−66,67").contains("satu pendapat, belum ada rentang")
                .contains("pendapat terlalu sedikit").contains("belum ada pasangan");
    }

    /** 46 pairs: 23 c/c and 23 c/a; the first verifier chose c throughout, so that chance alone agrees as often: kappa 0. */
    @Test
    void aLeadVerifierReadsFiguresWithWords() {
        twoBodies();
        open(product.people().lead(), "");
        assertThat(Screen.texts(Paragraph.class)).contains("Pada 2 kiriman yang mempunyai dua pendapat, kedua verifikator memilih"
                + " opsi yang sama untuk 23 dari 46 indikator (50,0%); kappa berbobot 0,00 (sedikit).");
        assertThat(row("IP A1")).contains("2").contains("50,0%").contains("0,00").contains("pasangan masih sedikit");
        assertThat(row("verifier2")).contains("sedikit");
        assertThat(row("verifier2")).contains("−33,33");
    }

    @Test
    void aHeadOrdersItsTableAndASecondClickTurnsItAround() {
        twoBodies();
        open(product.people().organizer(1), "");
        assertThat(names("verifier")).startsWith("verifier1").containsSequence("verifier1", "verifier2");
        click("Perubahan (poin)");
        assertThat(names("verifier")).startsWith("verifier1", "verifier2");
        click("Perubahan (poin)");
        assertThat(names("verifier")).startsWith("verifier2", "verifier1");
        assertThat(sorted()).containsExactly("Perubahan (poin) descending");
    }

    @Test
    void theOrderStandsInTheAddress() {
        twoBodies();
        open(product.people().organizer(1), "&verifikator=-severity&beban=tidak-ada");
        assertThat(names("verifier")).startsWith("verifier2", "verifier1");
        assertThat(sorted()).containsExactly("Perubahan (poin) descending");
    }

    @Test
    void countingAgainShowsWhatHasBeenFinishedSince() {
        Case body = sent();
        season.evaluationOpens();
        body.evaluation().first(Option.C);
        open(product.people().organizer(1), "");
        assertThat(LocatorJ._find(DescriptionList.class)).isEmpty();
        body.evaluation().second(Option.C);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Hitung ulang")));
        assertThat(Screen.texts(DescriptionList.class)).anySatisfy(facts -> assertThat(facts).contains("100,0%")
                .contains("tidak terdefinisi: semua memilih satu opsi yang sama"));
    }

    @Test
    void aFileHasTheSameRowsWithNumbersThatASpreadsheetReads() throws java.io.IOException {
        twoBodies();
        open(product.people().organizer(1), "&verifikator=-severity");
        FigureTable<?> table = LocatorJ._find(FigureTable.class).stream().filter(one -> one.hasClassName("figures-verifiers"))
                .findFirst().orElseThrow();
        List<String> lines = csv(table);
        assertThat(lines.get(0)).contains("Verifikator;Pendapat;Perubahan (poin);Perubahan, batas bawah 95%;");
        assertThat(lines.get(1)).startsWith("verifier2;2;-33,3333;");
        assertThat(lines.get(2)).startsWith("verifier1;2;-66,6667;-66,6667;-66,6667;");
    }

    @Test
    void everyFigureIsExplained() {
        open(product.people().organizer(1), "");
        assertThat(Screen.texts(H3.class)).contains("Kappa Cohen", "Kapan seorang verifikator disebut menyimpang");
    }

    private <R> List<String> csv(FigureTable<R> table) throws java.io.IOException {
        byte[] bytes = FigureCsv.of(table.shown(), table.columns(), product.the(id.anugerah.ui.shell.Words.class)).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private void twoBodies() {
        Case one = sent();
        Case two = sent();
        season.evaluationOpens();
        one.evaluation().first(Option.C);
        one.evaluation().second(Option.C);
        two.evaluation().first(Option.C);
        two.evaluation().second(Option.A);
    }

    private Case sent() {
        return season.aCase().registered().activated().filled(Option.A).submitted();
    }

    private void open(Person person, String more) {
        Screen.of(product, person);
        Screen.opens("penyelenggara/kesepakatan?edisi=" + season.edition().code() + more);
        assertThat(UI.getCurrent()).isNotNull();
    }

    private static void click(String head) {
        LocatorJ._click(LocatorJ._get(NativeButton.class, spec -> spec.withText(head)));
    }

    private static String row(String name) {
        return Screen.texts(NativeTableRow.class).stream().filter(text -> text.startsWith(name)).findFirst().orElseThrow();
    }

    /** Of the table of verifiers, which comes before the table of workloads. */
    private static List<String> names(String prefix) {
        return LocatorJ._find(NativeTableHeaderCell.class).stream().filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively()).filter(text -> text.startsWith(prefix)).toList();
    }

    private static List<String> sorted() {
        return LocatorJ._find(NativeTableHeaderCell.class).stream().filter(cell -> cell.getElement().hasAttribute("aria-sort")
                && !cell.getElement().getAttribute("aria-sort").equals("none"))
                .map(cell -> cell.getElement().getTextRecursively() + " " + cell.getElement().getAttribute("aria-sort")).toList();
    }
}
