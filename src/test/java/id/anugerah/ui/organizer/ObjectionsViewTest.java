package id.anugerah.ui.organizer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organizers' list: what waits, what is late, what was upheld and what it did to the points. */
@ScreenTest
class ObjectionsViewTest {

    @Autowired
    Product product;

    Season season;
    List<Case> bodies;

    @Test
    void everyStateIsFoundByItsChipAndOrderedByAHead() {
        announced();
        Person judge = product.people().verifier(7);
        bodies.forEach(body -> body.objection().writing("A1").filed());
        bodies.get(0).objection().claimed(judge).ruled(judge, "A1", Option.B).finished(judge);
        bodies.get(1).objection().claimed(judge).ruled(judge, "A1", Option.C).finished(judge);
        bodies.get(2).disqualified();
        bodies.get(3).objection().claimed(judge);
        product.moveTo(product.now().plus(Duration.ofDays(5)));

        open("");
        assertThat(chips()).containsExactly("Menunggu jawaban 1", "Terlambat 1", "Dikabulkan 1", "Ditolak 1", "Gugur 1");
        open("&status=dikabulkan");
        assertThat(shown()).containsExactly(name(0));
        assertThat(Screen.texts(NativeTableCell.class)).contains("A1", "Dikabulkan 1 dari 1", "65,67 → 66,67");
        open("&status=terlambat");
        assertThat(shown()).containsExactly(name(3));
        assertThat(Screen.texts(NativeTableCell.class)).contains("Terlambat dijawab").anyMatch(cell -> cell.contains("Dieskalasi "));
        open("&status=gugur");
        assertThat(shown()).containsExactly(name(2));
        assertThat(Screen.texts(NativeTableCell.class)).contains("Gugur bersama kiriman");

        open("&urut=-objectionBody");
        assertThat(shown()).isEqualTo(Stream.of(0, 1, 2, 3).map(this::name).sorted(Comparator.reverseOrder()).toList());
        _click(_get(NativeButton.class, spec -> spec.withText("Peserta")));
        assertThat(shown()).isEqualTo(Stream.of(0, 1, 2, 3).map(this::name).sorted().toList());
    }

    @Test
    void withoutAnObjectionItSaysUntilWhenTheyCome() {
        announced();
        open("");
        assertThat(Screen.texts(Span.class)).noneMatch(text -> text.startsWith("Menunggu jawaban"));
        assertThat(Screen.texts(NativeTableCell.class)).isEmpty();
    }

    private void announced() {
        season = Season.small(product);
        bodies = Stream.of(0, 1, 2, 3).map(number -> season.aCase(Group.GENERAL).registered().activated()
                .filled(Option.B).submitted()).toList();
        season.evaluationOpens();
        bodies.forEach(body -> body.evaluation().lowering("A1", Option.C));
        season.shortlistAnnounced();
    }

    private String name(int body) {
        return bodies.get(body).now().bodyName();
    }

    /** Whose objections stand in the list, from the top. */
    private List<String> shown() {
        return Screen.texts(NativeTableHeaderCell.class).stream().flatMap(cell -> bodies.stream().map(body -> body.now().bodyName())
                .filter(cell::startsWith).max(Comparator.comparing(String::length)).stream()).toList();
    }

    private List<String> chips() {
        return _find(RouterLink.class).stream()
                .filter(link -> link.getClassNames().contains("chip"))
                .map(link -> link.getElement().getTextRecursively().replaceAll("(?<=\\D)(?=\\d+$)", " ").replaceAll(" +", " ")).toList();
    }

    private void open(String query) {
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/keberatan?edisi=" + season.edition().code() + query);
    }
}
