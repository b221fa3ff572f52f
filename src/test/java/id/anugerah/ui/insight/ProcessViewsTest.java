package id.anugerah.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.mining.Quantile;
import id.anugerah.support.Breaking;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.ui.diagram.ProcessDiagram;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.shell.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ProcessViewsTest {

    @Autowired
    private Product product;

    @Test
    void aNumberOpensItsCasesAndACaseItsCourse() {
        Season season = Season.of(product);
        Case one = season.aCase().registered().activated();
        season.aCase().registered().activated();
        open(product.people().organizer(1), season, "&proses=self_assessment");
        RouterLink number = LocatorJ._find(RouterLink.class).stream().filter(link -> link.getHref().contains("langkah=task_fill_assessment"))
                .findFirst().orElseThrow();
        assertThat(number.getText()).isEqualTo("2");
        Screen.opens(number.getHref());
        assertThat(rows()).hasSize(2);
        RouterLink toCase = LocatorJ._get(RouterLink.class, spec -> spec.withText(one.now().reference()));
        Screen.opens(toCase.getHref());
        assertThat(Screen.texts(H1.class)).containsExactly(one.now().reference() + " – " + one.now().bodyName());
        assertThat(Screen.texts(H2.class)).contains("Yang terjadi", "Tugas", "Surat").doesNotContain("Variabel proses");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Peserta", "Mendaftar"))
                .anySatisfy(row -> assertThat(row).anyMatch(cell -> cell.toString().startsWith("Menunggu aktivasi → Mengisi borang")));
    }

    @Test
    void theInsideIsShownToThoseWhoMayOnly() {
        Case filling = Season.of(product).aCase().registered().activated();
        for (Person person : List.of(product.people().auditor(), product.people().administrator())) {
            Screen.of(product, person);
            Screen.opens("penyelenggara/proses/kasus/" + filling.id());
            assertThat(Screen.texts(H2.class)).contains("Variabel proses", "Yang akan dikerjakan mesin");
        }
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/proses/kasus/tidak-ada");
        assertThat(Screen.texts(H1.class)).containsExactly("Kasus tidak ditemukan");
    }

    /** The list of the step with its filters, the process, and a list for who has a wrong number. */
    @Test
    void aCaseLeadsBackToWhereItWasOpened() {
        Season season = Season.of(product);
        Case one = season.aCase().registered().activated();
        Screen.of(product, product.people().organizer(1));
        String list = "penyelenggara/proses/kasus?edisi=" + season.edition().code() + "&proses=self_assessment&langkah=task_fill_assessment";
        Screen.opens(list);
        Screen.opens(LocatorJ._get(RouterLink.class, spec -> spec.withText(one.now().reference())).getHref());
        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("Kasus di langkah ini")).getHref())
                .startsWith("penyelenggara/proses/kasus?").contains("edisi=" + season.edition().code(), "proses=self_assessment", "langkah=task_fill_assessment");
        assertThat(LocatorJ._find(RouterLink.class).stream().filter(link -> link.hasClassName("chip")).map(RouterLink::getHref))
                .isNotEmpty().allMatch(href -> href.contains("dari="));
        assertThat(LocatorJ._get(RouterLink.class, spec -> spec.withText("Bagian dari proses “Perjalanan peserta”")).getHref())
                .contains("proses=submission");
        Screen.opens("penyelenggara/proses/kasus/" + one.id() + "?dari=https%3A%2F%2Fexample.org");
        assertThat(LocatorJ._find(Anchor.class)).noneMatch(link -> link.hasClassName("back"));
        Screen.opens("penyelenggara/proses/kasus/tidak-ada");
        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("Semua proses")).getHref()).isEqualTo("penyelenggara/proses");
    }

    /** Words for people; the raw name stays beside them for who reads the log. */
    @Test
    void whatIsInsideHasNames() {
        Case filling = Season.of(product).aCase().registered().activated();
        Screen.of(product, product.people().administrator());
        Screen.opens("penyelenggara/proses/kasus/" + filling.id());
        List<List<Object>> inside = LocatorJ._find(Sheet.class).stream().flatMap(sheet -> sheet.values().stream()).toList();
        assertThat(inside).anySatisfy(row -> assertThat(row).startsWith("Layak menurut tabel keputusan (eligible)", "Ya"))
                .anySatisfy(row -> assertThat(row).startsWith("Pengatur waktu: Batas waktu lewat (event_deadline_passed)"))
                .anySatisfy(row -> assertThat(row.toString()).contains("Isi borang penilaian mandiri").contains("23.59"));
        assertThat(LocatorJ._find(com.vaadin.flow.component.html.Span.class).stream().filter(span -> span.hasClassName("raw-name"))
                .map(com.vaadin.flow.component.html.Span::getText)).contains("eligible", "event_deadline_passed");
    }

    /** Counts look where most wait, durations at the bottleneck; an end is where nobody waits. */
    @Test
    void theDiagramOpensWhereMostWait() {
        Season season = Season.of(product);
        season.aCase().registered();
        season.aCase().registered().activated();
        season.aCase().registered().activated();
        open(product.people().organizer(1), season, "");
        assertThat(looksAt()).isEqualTo("call_self_assessment");
        open(product.people().organizer(1), season, "&proses=registration");
        assertThat(looksAt()).isEqualTo("gateway_activation");
    }

    private static String looksAt() {
        return LocatorJ._get(ProcessDiagram.class).sight();
    }

    /** The file has the same rows as the page, lengths of time in days. */
    @Test
    void theTableIsSortedAndGoesIntoAFile() throws java.io.IOException {
        Season season = Season.of(product);
        Case quick = season.aCase().registered();
        product.timeIs(product.now().plus(Duration.ofHours(36)));
        quick.activated();
        open(product.people().organizer(1), season, "&proses=registration&lihat=durasi&urut=median");
        Sheet steps = LocatorJ._find(Sheet.class).get(0);
        assertThat(steps.values().get(0)).startsWith("Menunggu aktivasi", 0L, 0L, new java.math.BigDecimal("1.5000"));
        String csv = new String(SheetCsv.of(List.of("Langkah"), steps.values(), product.the(Words.class)).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).contains("Menunggu aktivasi;0;0;1,5000;1,5000;;1;1,0000");
    }

    @Test
    void incidentsLeadToTheirListForThoseWhoMay() {
        Season season = Season.of(product);
        Breaking.of(product).receiptsFail(season.aCase().registered().activated().filled(Option.B));
        open(product.people().auditor(), season, "&proses=self_assessment");
        assertThat(LocatorJ._find(Anchor.class).stream().map(Anchor::getHref))
                .contains("operasi/insiden?proses=self_assessment&langkah=task_confirm_receipt");
        open(product.people().organizer(1), season, "&proses=self_assessment");
        assertThat(LocatorJ._find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(href -> href.startsWith("operasi"));
        assertThat(LocatorJ._find(Sheet.class).get(0).values()).anySatisfy(row -> assertThat(row).startsWith("Kirim tanda terima", 1L, 1L));
    }

    @Test
    void everySmallProcessHasItsPage() {
        Season season = Season.of(product);
        open(product.people().administrator(), season, "");
        @SuppressWarnings("unchecked")
        Select<String> processes = (Select<String>) LocatorJ._get(Select.class, spec -> spec.withId("process"));
        List<String> all = processes.getListDataView().getItems().toList();
        assertThat(all).startsWith("submission", "registration").hasSizeGreaterThanOrEqualTo(15);
        for (String process : all) {
            open(product.people().administrator(), season, "&proses=" + process + "&lihat=durasi");
            assertThat(LocatorJ._find(Sheet.class)).as(process).hasSize(2);
        }
        open(product.people().administrator(), season, "&proses=objection");
        assertThat(Screen.texts(Paragraph.class)).contains("Belum ada kasus yang masuk ke proses ini pada edisi ini.");
        open(product.people().administrator(), season, "&proses=nothing&versi=7");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Proses atau versi ini tidak ada"));
    }

    @Test
    void lengthsAreSaidInWords() {
        DurationWords words = new DurationWords(product.the(Words.class));
        assertThat(List.of(words.of(Duration.ofMillis(999)), words.of(Duration.ofSeconds(99)), words.of(Duration.ofMinutes(99)), words.of(Duration.ofHours(2)),
                words.of(Duration.ofMinutes(47 * 60 + 30)), words.of(Duration.ofHours(77)), words.of(new Quantile(Duration.ofHours(72), true))))
                .containsExactly("kurang dari 1 detik", "99 detik", "99 menit", "2 jam", "47,5 jam", "3,2 hari", "lebih dari 3 hari");
        assertThat(words.brief(new Quantile(Duration.ZERO, true))).isEqualTo("> < 1 detik");
    }

    private void open(Person person, Season season, String more) {
        Screen.of(product, person);
        Screen.opens("penyelenggara/proses?edisi=" + season.edition().code() + more);
    }

    private static List<List<Object>> rows() {
        return LocatorJ._find(Sheet.class).get(0).values();
    }
}
