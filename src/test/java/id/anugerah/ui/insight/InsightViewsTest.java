package id.anugerah.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class InsightViewsTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void begin() {
        season = Season.of(product);
    }

    @Test
    void withoutRegistrationsTheFunnelSaysWhyItIsEmpty() {
        open(product.people().auditor(), "corong", "");
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).startsWith("Belum ada yang mendaftar"));
    }

    /** Every link of the page is followed: its list has as many rows as the number says. */
    @Test
    void everyNumberOpensAListOfSoManyRows() {
        someOfAll();
        for (String page : List.of("corong?rinci=GROUP", "corong?rinci=TYPE", "corong?rinci=PROVINCE", "harian", "draf", "verifikasi", "juri")) {
            String[] parts = page.split("\\?");
            open(product.people().organizer(1), parts[0], parts.length > 1 ? "&" + parts[1] : "");
            Set<String> links = links();
            assertThat(links).as(page).isNotEmpty();
            for (String link : links) {
                String[] numberAndAddress = link.split(" ", 2);
                Screen.opens(URLDecoder.decode(numberAndAddress[1], StandardCharsets.UTF_8));
                assertThat(LocatorJ._get(Grid.class).getListDataView().getItemCount()).as("%s: %s", page, numberAndAddress[1])
                        .isEqualTo(Integer.parseInt(numberAndAddress[0]));
            }
        }
    }

    @Test
    void aTableGoesIntoAFileWithTheSameNumbers() throws java.io.IOException {
        someOfAll();
        open(product.people().auditor(), "corong", "&rinci=GROUP");
        Sheet sheet = LocatorJ._find(Sheet.class).get(2);
        String csv = new String(SheetCsv.of(List.of("Kelompok"), sheet.values(), product.the(id.anugerah.ui.shell.Words.class)).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines()).contains("Umum;4;4;2;1;0;0;0;0;0;0;0;0", "UPP;1;1;0;0;0;0;0;0;0;0;1;0",
                "Belum digolongkan;1;0;0;0;0;0;0;0;0;0;0;0");
    }

    @Test
    void theReminderSaysFirstWhomItReaches() {
        season.aCase().registered().activated();
        open(product.people().organizer(1), "draf", "");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withId("remind")));
        assertThat(mails()).isZero();
        LocatorJ._get(Dialog.class);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Ingatkan 1 draf")));
        assertThat(mails()).isEqualTo(1);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withId("remind")));
        assertThat(LocatorJ._find(Dialog.class)).isEmpty();
    }

    @Test
    void anAuditorIsOfferedNoReminder() {
        season.aCase().registered().activated();
        open(product.people().auditor(), "draf", "");
        assertThat(LocatorJ._find(Button.class, spec -> spec.withId("remind"))).isEmpty();
    }

    @Test
    void aLeadVerifierSeesDocumentEvaluationAloneAndOpensTheTeamsTasks() {
        Case body = sent();
        season.evaluationOpens();
        open(product.people().lead(), "verifikasi", "");
        assertThat(LocatorJ._get(Nav.class).getChildren()).hasSize(1);
        assertThat(LocatorJ._find(RouterLink.class)).noneMatch(link -> link.getHref().contains("penyelenggara/kiriman"));
        assertThat(LocatorJ._find(Anchor.class)).anyMatch(link -> link.getHref().startsWith("tugas?bagian=tim&tugas=task_verify"));
        assertThat(body.id()).isNotNull();
    }

    @Test
    void aPageFollowsWhatHappens() {
        open(product.people().organizer(1), "corong", "");
        season.aCase().registered();
        FunnelView view = LocatorJ._get(FunnelView.class);
        view.follow();
        assertThat(LocatorJ._find(Sheet.class)).isNotEmpty();
    }

    @Test
    void failedMailsAreListedWithoutTheirBodies() {
        product.sql().sql("""
                insert into mail (id, recipient, subject, body, written_at, failure)
                values (gen_random_uuid(), 'seseorang@test.anugerah.id', 'Perihal gagal', 'https://rahasia', :now, 'MailSendException')""")
                .param("now", product.now().atOffset(java.time.ZoneOffset.UTC)).update();
        open(product.people().auditor(), "surat", "&keadaan=FAILED");
        assertThat(LocatorJ._get(H1.class).getText()).isEqualTo("Surat");
        assertThat(Screen.texts(Sheet.class)).anySatisfy(text -> assertThat(text).contains("Perihal gagal").contains("MailSendException"))
                .noneMatch(text -> text.contains("rahasia"));
    }

    /** Of one group: a draft, one sent, one verified, one draft with an answer; one unit withdrawn; one not activated. */
    private void someOfAll() {
        season.aCase().registered();
        season.aCase().registered().activated();
        season.aCase().registered().activated().answered("A1", Option.D);
        season.aCase(Group.UPP).registered().activated().withdrawn();
        Case verified = sent();
        sent();
        // drafts are counted before registration closes; evaluation of one begins all the same
        product.sql().sql("update submission set state = 'VERIFIED', verified_num = 70, verified_den = 1 where id = :id")
                .param("id", verified.id()).update();
    }

    private Case sent() {
        return season.aCase().registered().activated().filled(Option.D).submitted();
    }

    private long mails() {
        return product.sql().sql("select count(*) from mail where subject like 'Borang Anda belum dikirim – ' || :name").param("name", season.edition().name())
                .query(Long.class).single();
    }

    private void open(Person person, String page, String more) {
        Screen.of(product, person);
        Screen.opens("penyelenggara/pantau/" + page + "?edisi=" + season.edition().code() + more);
    }

    /** Numbers with the address behind each, as "3 penyelenggara/kiriman?…". */
    private static Set<String> links() {
        return LocatorJ._find(RouterLink.class).stream().filter(link -> link.getHref().startsWith("penyelenggara/kiriman?"))
                .map(link -> link.getElement().getTextRecursively() + " " + link.getHref()).collect(Collectors.toCollection(TreeSet::new));
    }
}
