package id.anugerah.ui.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.oversight.TrailSearch;
import id.anugerah.support.BadInput;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The trail on the screen: the address is the search, rows open, pages go on, and a check is started and leaves its result. */
@ScreenTest
class OversightScreensTest {

    @Autowired
    private Product product;

    private Case body;

    @BeforeEach
    void aCase() {
        body = Season.of(product).aCase().registered().activated().filled(Option.D).submitted();
        Screen.of(product, product.people().auditor());
    }

    @Test
    void theAddressIsTheSearch() {
        Screen.opens("pengawas/jejak?subjek=" + body.now().reference() + "&tindakan=submission.submitted&dari=2020-01-01&sampai=2020-12-31");

        assertThat(rows()).hasSize(1);
        assertThat(text()).contains("Borang terkirim", body.now().reference(), body.now().bodyName());
        assertThat(LocatorJ._get(DatePicker.class, spec -> spec.withLabel("Sejak tanggal")).getValue()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(LocatorJ._get(TextField.class, spec -> spec.withLabel("Tentang")).getValue()).isEqualTo(body.now().reference());
        assertThat(chips()).hasSize(5).anyMatch(chip -> chip.contains("Tindakan: ")).anyMatch(chip -> chip.contains("1 Jan 2020"));
    }

    @Test
    void whatIsNoDayIsSaidAtItsFieldAndTheSearchStaysAsItWas() {
        Screen.opens("pengawas/jejak?subjek=" + body.now().reference() + "&dari=2020-01-01");
        DatePicker from = LocatorJ._get(DatePicker.class, spec -> spec.withLabel("Sejak tanggal"));
        BadInput.in(from, "31/02/2020");
        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).startsWith("Bukan tanggal yang ada.");
        LocatorJ._setValue(LocatorJ._get(TextField.class, spec -> spec.withLabel("Tentang")), body.now().reference() + " ");
        assertThat(chips()).anyMatch(chip -> chip.contains("1 Jan 2020"));
        assertThat(from.isInvalid()).as("still no day").isTrue();
        assertThat(from.isEmpty()).as("what was typed stays").isTrue();
    }

    @Test
    void aFieldLeadsToItsAddressAndBackToTheNewestRow() {
        Screen.opens("pengawas/jejak?sesudah=2020-08-14T00:00:00Z~" + body.id() + "~1&tindakan=rusak&dari=kemarin");
        assertThat(chips()).hasSize(1);
        LocatorJ._setValue(LocatorJ._get(ComboBox.class, spec -> spec.withLabel("Tindakan")), "submission.submitted");
        LocatorJ._setValue(LocatorJ._get(TextField.class, spec -> spec.withLabel("Tentang")), body.now().reference());
        assertThat(rows()).hasSize(1);
        assertThat(chips()).hasSize(3); // two, and one that takes both away
        LocatorJ._setValue(LocatorJ._get(TextField.class, spec -> spec.withLabel("Pelaku")), "sistem");
        assertThat(rows()).isEqualTo(List.of());
    }

    @Test
    void aRowOpensToItsSeals() {
        Screen.opens("pengawas/jejak?subjek=" + body.id() + "&tindakan=assessment.sent");
        LocatorJ._get(Details.class).setOpened(true);

        String hash = product.sql().sql("select hash from audit where subject = :id and action = 'assessment.sent'")
                .param("id", body.id()).query(String.class).single();
        assertThat(text()).contains(hash, "assessment.sent", "Segel baris sebelumnya");
        assertThat(Screen.texts(com.vaadin.flow.component.html.Paragraph.class)).anyMatch(said -> said.startsWith("Rekaman ini utuh")
                || said.contains("utuh"));
    }

    @Test
    void pagesGoOn() {
        Screen.opens("pengawas/jejak");
        assertThat(rows()).hasSizeGreaterThan(10);
        if (rows().size() == 50) {
            RouterLink older = LocatorJ._get(RouterLink.class, spec -> spec.withText("Lebih lama"));
            Screen.opens(older.getHref());
            assertThat(rows()).isNotEmpty();
            assertThat(LocatorJ._find(RouterLink.class, spec -> spec.withText("Kembali ke yang terbaru"))).hasSize(1);
        }
    }

    @Test
    void theFileHasTheRowsOfTheScreenInItsWords() {
        Words words = product.the(Words.class);
        TrailCsv file = new TrailCsv(product.the(TrailSearch.class), words, new LineWords(words, product.the(AuditWords.class)));
        TrailFilter filter = TrailFilter.NONE.with(TrailFilter.Part.SUBJECT, body.id().toString());

        String rows = file.rows(product.the(TrailSearch.class).find(filter.query(), Optional.empty(), 100));
        assertThat(file.heads()).startsWith("Waktu;Tindakan;Tentang;Pelaku;Rincian;");
        assertThat(rows.lines()).hasSameSizeAs(product.sql().sql("select seq from audit where subject = :id")
                .param("id", body.id()).query(Integer.class).list()).first().asString().contains(body.now().reference());
    }

    @Test
    void aCheckIsStartedFollowedAndKept() {
        Screen.opens("pengawas/jejak/periksa");
        Button start = LocatorJ._get(Button.class, spec -> spec.withText("Periksa seluruh jejak"));
        LocatorJ._click(start);
        assertThat(start.isEnabled()).isFalse();
        product.dueBatches();
        Screen.opens("pengawas/jejak/periksa");
        assertThat(Screen.texts(com.vaadin.flow.component.html.Paragraph.class)).anyMatch(said -> said.startsWith("Jejak utuh"));
    }

    @Test
    void aForgedClickIsRefused() {
        Screen.opens("pengawas/jejak/periksa");
        Button start = LocatorJ._get(Button.class, spec -> spec.withText("Periksa seluruh jejak"));
        Person other = product.people().organizer(1);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(other, null,
                other.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList()));
        assertThatThrownBy(() -> LocatorJ._click(start)).isInstanceOf(AccessDeniedException.class);
    }

    private static List<Details> rows() {
        return LocatorJ._find(Details.class);
    }

    private static String text() {
        return LocatorJ._get(NativeTable.class).getElement().getTextRecursively();
    }

    private static List<String> chips() {
        return LocatorJ._find(RouterLink.class).stream().filter(link -> link.getElement().getClassList().contains("chip")
                || link.getElement().getClassList().contains("chip-clear")).map(link -> link.getElement().getTextRecursively()).toList();
    }
}
