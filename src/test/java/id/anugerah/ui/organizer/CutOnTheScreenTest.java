package id.anugerah.ui.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the screen says of a cut that is not an ordinary one. Two places. */
@ScreenTest
class CutOnTheScreenTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void begin() {
        season = Season.small(product);
    }

    @Test
    void aTieOnTheLineIsSaidWithWhatBreaksIt() {
        List<Case> equals = bodies(3);
        open(product.people().organizer(1));

        assertThat(Screen.texts(NativeTableCell.class)).anySatisfy(text -> assertThat(text)
                .startsWith("Garis batas: kuota 2").contains("Nilai sama tepat di garis batas; penentunya "));
        assertThat(Screen.texts(Paragraph.class)).anySatisfy(text -> assertThat(text).endsWith("selisih 0,00."))
                .contains("Berikutnya bila ada yang mundur: " + equals.get(2).now().bodyName() + ".");
    }

    @Test
    void fewerThanPlacesAreAllIn() {
        bodies(1);
        open(product.people().organizer(1));

        assertThat(Screen.texts(Paragraph.class)).contains("Semua masuk; 1 tempat tidak terisi.");
        assertThat(Screen.texts(NativeTableCell.class)).contains("Garis batas: kuota 2").contains("Masuk");
    }

    /** The season must go on: the empty list is proposed and released like any other. */
    @Test
    void withoutCandidatesAnEmptyListCanBeProposed() {
        season.evaluationOpens();
        open(product.people().organizer(1));
        assertThat(Screen.texts(Paragraph.class)).contains("Belum ada kiriman yang selesai diverifikasi.");
        assertThat(Screen.texts(H2.class)).doesNotContain("Usulkan daftar pendek");

        product.moveTo(season.closes(PhaseKind.EVALUATION));
        open(product.people().organizer(1));
        assertThat(Screen.texts(H2.class)).contains("Usulkan daftar pendek");
        Release release = season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));
        open(product.people().organizer(2));
        assertThat(Screen.texts(H2.class)).contains("Sahkan daftar pendek");
        season.released(ReleaseKind.SHORTLIST, product.people().organizer(2), release.recordHash());
        open(product.people().organizer(2));
        assertThat(Screen.texts(H2.class)).contains("Disahkan, menunggu pengumuman");
    }

    /** What changed between looking and pressing is said in one sentence above the list as it is now. */
    @Test
    void anActOnAnOutdatedScreenIsRefusedAndTheNewStateShown() {
        bodies(1);
        Person one = product.people().organizer(1);
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        open(one);
        season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(2));

        LocatorJ._setValue(LocatorJ._get(com.vaadin.flow.component.checkbox.Checkbox.class), true);
        LocatorJ._click(LocatorJ._get(com.vaadin.flow.component.button.Button.class, spec -> spec.withClasses("form-act")));

        assertThat(Screen.texts(Paragraph.class)).contains("Daftar ini sudah diusulkan, jadi usulan Anda tidak diperlukan lagi.");
        assertThat(Screen.texts(H2.class)).contains("Menunggu pengesahan", "Sahkan daftar pendek");
        assertThat(product.as(one, () -> product.the(Releases.class).latest(season.id(), ReleaseKind.SHORTLIST)).orElseThrow()
                .proposedBy()).isEqualTo(product.people().organizer(2).id());
    }

    /** All alike, found as they claim. */
    private List<Case> bodies(int number) {
        List<Case> bodies = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            bodies.add(season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.C).submitted());
        }
        season.evaluationOpens();
        bodies.forEach(body -> body.evaluation().confirmed());
        bodies.stream().filter(body -> body.now().state() != SubmissionState.VERIFIED)
                .forEach(body -> body.evaluation().confirmedAgain());
        return bodies;
    }

    private void open(Person organizer) {
        Screen.of(product, organizer);
        Screen.opens("penyelenggara/daftar-pendek?edisi=" + season.edition().code());
    }
}
