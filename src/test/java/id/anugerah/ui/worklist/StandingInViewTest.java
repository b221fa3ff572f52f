package id.anugerah.ui.worklist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.instrument.Option;
import id.anugerah.substitute.StandIns;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Conflicts;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A substitute's work list: for whom, what they hold, and how it is taken over. */
@ScreenTest
class StandingInViewTest {

    @Autowired
    Product product;
    @Autowired
    StandIns standIns;

    Case held;
    Case others;
    Person away;
    Person substitute;

    @BeforeEach
    void somebodyIsAway() {
        Season season = Season.of(product);
        held = season.aCase().registered().activated().filled(Option.D).submitted();
        others = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        away = product.people().leaving();
        substitute = product.people().leaving();
        held.evaluation().claimed(away, Box.TASK_VERIFY);
        others.evaluation().claimed(product.people().fresh(Role.VERIFIER), Box.TASK_VERIFY);
        product.runAs(away, () -> standIns.say(away.id(), product.now(), product.now().plus(Duration.ofDays(3)), substitute.id(), ""));
    }

    @AfterEach
    void sweep() {
        product.sql().sql("delete from stand_in where person = :away").param("away", away.id()).update();
    }

    @Test
    void theListSaysForWhomAndOffersTheirTasksAlone() {
        open(substitute, "");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Anda menggantikan " + away.name() + " sampai "));
        assertThat(_find(RouterLink.class, spec -> spec.withText("Tugas yang dipegang " + away.name()))).hasSize(1);

        open(substitute, "?bagian=tim");
        assertThat(offers()).containsExactly("Ambil alih: " + held.now().bodyName());
        _click(_get(Button.class, spec -> spec.withText("Ambil alih")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("1 dari 1 berhasil");
        assertThat(holder(held)).isEqualTo(substitute.id());
    }

    @Test
    void whatIsInOnesWayIsNotTakenAndWhoDoesNotStandInIsOfferedNothing() {
        product.runAs(substitute, () -> product.the(Conflicts.class).declare(held.now().institution(), "Keluarga"));
        open(substitute, "?bagian=tim");
        assertThat(offers()).as("a body of one's own interest is not even listed").isEmpty();
        open(product.people().leaving(), "?bagian=tim");
        assertThat(offers()).isEmpty();
        assertThat(Screen.texts(Paragraph.class)).noneMatch(text -> text.startsWith("Anda menggantikan"));
        assertThat(holder(held)).isEqualTo(away.id());
    }

    @Test
    void whenTheAbsenceHasEndedMeanwhileTheTaskStaysAndTheReasonIsSaid() {
        open(substitute, "?bagian=tim");
        Button take = _get(Button.class, spec -> spec.withText("Ambil alih"));
        product.runAs(away, () -> standIns.end(standIns.mine().get(0).id()));
        _click(take);
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("0 dari 1 berhasil");
        assertThat(holder(held)).isEqualTo(away.id());
    }

    private void open(Person person, String query) {
        Screen.of(product, person);
        Screen.opens("tugas" + query);
    }

    private static List<String> offers() {
        return _find(Button.class, spec -> spec.withText("Ambil alih")).stream().map(button -> button.getAriaLabel().orElse("")).toList();
    }

    private UUID holder(Case body) {
        return product.the(WorkList.class).open(Box.TASK_VERIFY, body.id()).orElseThrow().assignee();
    }
}
