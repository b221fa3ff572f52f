package id.anugerah.ui.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.instrument.Comparison;
import id.anugerah.instrument.FrozenFile;
import id.anugerah.instrument.FrozenVersion;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Versions;
import id.anugerah.instrument.store.InstrumentVersions;
import id.anugerah.shared.Sha256;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.shell.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CompareViewTest {

    @Autowired
    Product product;

    FrozenFile before;
    FrozenFile after;

    /** A1 weighs one less and A2 one more, the title of A1 has another word, A3 is called A4. */
    @BeforeEach
    void twoVersions() {
        before = version(product.the(Instruments.class).freeze("ip-2020"));
        String changed = before.content().replaceFirst("weight: 3", "weight: 2").replaceFirst("weight: 4", "weight: 5")
                .replaceFirst("Visi perbaikan layanan", "Visi perubahan layanan").replaceFirst("id: A3", "id: A4");
        after = version(product.the(InstrumentVersions.class).freeze("ip-2020", Sha256.of(changed), changed, product.now()));
    }

    @Test
    void whatDiffersStandsInFrontWithTheWordsThatChanged() {
        open("");
        assertThat(Screen.texts(Paragraph.class)).contains("2 berubah, 1 baru, 1 dihapus, 0 pindah tempat, 20 sama.",
                "Bobot 3% menjadi 2%.", "Bobot 4% menjadi 5%.");
        assertThat(LocatorJ._find(ComparedItem.class)).hasSize(4);
        assertThat(marked("del")).containsExactly("perbaikan ");
        assertThat(marked("ins")).containsExactly("perubahan ");
        assertThat(Screen.texts(NativeTableRow.class)).anySatisfy(row -> assertThat(row)
                .isEqualTo("Pendorong perubahan10%10%tetap"));
    }

    /** Every edition that used a version was in its label, which nobody could read to its end. */
    @Test
    void aVersionOfManyEditionsNamesOneAndCountsTheOthers() {
        for (int i = 0; i < 3; i++) {
            Season.of(product);
        }
        open("");

        Select<FrozenVersion> select = LocatorJ._get(Select.class, spec -> spec.withLabel("Versi sebelum"));
        assertThat(select.getItemLabelGenerator().apply(select.getValue()))
                .startsWith("ip-2020, versi 1 – ").matches("[^,]+, [^,]+ dan \\d+ edisi lain");
    }

    @Test
    void theFilterStandsInTheAddress() {
        open("&tampil=semua");
        assertThat(LocatorJ._find(ComparedItem.class)).hasSize(24);
        assertThat(LocatorJ._get(RouterLink.class, spec -> spec.withPredicate(link ->
                "true".equals(link.getElement().getAttribute("aria-current")))).getElement().getTextRecursively()).isEqualTo("Semua24");
    }

    @Test
    void aFormAndAJurySheetAreRefusedInWords() {
        FrozenFile jury = version(product.the(Instruments.class).freeze("jury-2020"));
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/instrumen?dari=" + name(before) + "&ke=" + name(jury));
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).contains("tidak dapat dibandingkan"));
    }

    @Test
    void aJurySheetIsComparedToo() {
        FrozenFile jury = version(product.the(Instruments.class).freeze("jury-2020"));
        String changed = jury.content().replaceFirst("from: 80", "from: 85").replaceFirst("to: 79", "to: 84");
        assertThat(changed).isNotEqualTo(jury.content());
        UUID next = product.the(InstrumentVersions.class).freeze("jury-2020", Sha256.of(changed), changed, product.now());
        Comparison made = product.as(product.people().organizer(1), () -> product.the(Versions.class).compare(jury.id(), next));
        assertThat(made.items()).filteredOn(Comparison.Item::differs).hasSize(2).allSatisfy(item ->
                assertThat(item.group()).isEqualTo("bands"));
    }

    @Test
    void theFileHasARowForEachDifferenceInEachLanguage() throws IOException {
        Comparison made = product.as(product.people().organizer(1), () -> product.the(Versions.class).compare(before.id(), after.id()));
        List<String> lines = new String(CompareCsv.of(made, product.the(Words.class)).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).endsWith("Aspek atau bagian;Butir;Perubahan;Teks;Bahasa;Sebelum;Sesudah");
        assertThat(lines).contains("A;A1;Bobot berubah, Kata-kata berubah;Bobot;;3;2",
                "A;A1;Bobot berubah, Kata-kata berubah;Judul;id;Visi perbaikan layanan;Visi perubahan layanan");
        assertThat(lines).filteredOn(line -> line.startsWith("A;A4;Baru;Opsi a;")).hasSize(2);
    }

    private void open(String more) {
        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/instrumen?dari=" + name(before) + "&ke=" + name(after) + more);
    }

    private FrozenFile version(UUID id) {
        return product.the(InstrumentVersions.class).get(id);
    }

    private static String name(FrozenFile file) {
        return file.instrument() + ":" + file.number();
    }

    private static List<String> marked(String tag) {
        return LocatorJ._find(HtmlContainer.class, spec -> spec.withPredicate(one -> one.getElement().getTag().equals(tag)))
                .stream().map(one -> one.getElement().getText()).toList();
    }
}
