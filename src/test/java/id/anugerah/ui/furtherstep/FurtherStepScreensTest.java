package id.anugerah.ui.furtherstep;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.FurtherStep.Kind;
import id.anugerah.furtherstep.Observing;
import id.anugerah.furtherstep.Ordering;
import id.anugerah.furtherstep.StepReading;
import id.anugerah.instrument.Option;
import id.anugerah.support.BadInput;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class FurtherStepScreensTest {

    @Autowired
    Product product;

    Season season;
    Case finalist;
    Hearing hearing;

    @BeforeEach
    void open() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        product.moveTo(season.opens(PhaseKind.FINALS));
        hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened();
    }

    @Test
    void theChairOrdersAStepWithAReason() {
        at(chair());
        _click(button("Perintahkan langkah"));
        _click(button("Perintahkan dan beri tahu"));
        assertThat(area("Alasan").isInvalid()).isTrue();
        _setValue(area("Alasan"), "Data belum cukup");
        _click(button("Perintahkan dan beri tahu"));
        assertThat(kinds().isInvalid()).isTrue();
        _setValue(kinds(), Kind.FURTHER_INTERVIEW);
        DatePicker day = _get(DatePicker.class);
        BadInput.in(day, "31/02/2027");
        _click(button("Perintahkan dan beri tahu"));
        assertThat(day.getErrorMessage()).as("a day that there is not, and no time").startsWith("Bukan tanggal yang ada.");
        day.getElement().setProperty("_inputElementValue", "");
        _setValue(_get(DatePicker.class), LocalDate.of(2020, 10, 1)); // a day without an hour
        _click(button("Perintahkan dan beri tahu"));
        assertThat(steps()).isEmpty();
        _get(DatePicker.class).clear();
        _click(button("Perintahkan dan beri tahu"));

        assertThat(steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.FURTHER_INTERVIEW);
            assertThat(step.reason()).isEqualTo("Data belum cukup");
        });
        assertThat(Screen.texts(H3.class)).contains("Wawancara lanjutan");
    }

    @Test
    void theClosingWaitsAndSaysForWhat() {
        hearing.scored(juror(1), 80).scored(juror(2), 80);
        UUID step = hearing.ordered(Kind.FIELD_OBSERVATION);
        at(chair());
        assertThat(button("Tutup sesi").isEnabled()).isFalse();
        assertThat(_get(Span.class, spec -> spec.withId("why-not-close")).getText()).contains("Observasi lapangan");

        product.runAs(juror(1), () -> product.the(Observing.class).note(step, "Loket buka."));
        _click(button("Tandai selesai"));
        List<Button> done = _find(Button.class, spec -> spec.withText("Tandai selesai"));
        _click(done.get(done.size() - 1)); // the dialog's

        assertThat(steps().get(0).state()).isEqualTo(FurtherStep.State.DONE);
        assertThat(button("Tutup sesi").isEnabled()).isTrue();
        assertThat(Screen.texts(Paragraph.class)).contains("Loket buka.");
    }

    @Test
    void aJurorsNotesSaveThemselvesAndWhatOthersAddAppears() {
        UUID step = hearing.ordered(Kind.FIELD_OBSERVATION);
        at(juror(1));
        TextArea own = area("Catatan Anda: Observasi lapangan");
        _setValue(own, "Loket buka pukul 8", true);
        assertThat(steps().get(0).notes()).extracting(FurtherStep.Note::text).containsExactly("Loket buka pukul 8");

        product.runAs(juror(2), () -> product.the(Observing.class).note(step, "Antrean tertib"));
        UUID photo = product.as(juror(2), () -> product.the(Observing.class).photo(step, "loket.png",
                new ByteArrayInputStream(Corpus.cook("png 40x30")))).id();
        polled();

        assertThat(area("Catatan Anda: Observasi lapangan")).isSameAs(own);
        assertThat(Screen.texts(Paragraph.class)).contains("Antrean tertib");
        assertThat(_get(Image.class).getAlt()).contains("Foto 1, tanpa keterangan");
        assertThat(_get(Image.class).getSrc()).isEqualTo("/dokumen/foto/" + photo);
        _setValue(area("Keterangan foto 1"), "Loket pengaduan", true);
        assertThat(_get(Image.class).getAlt()).contains("Loket pengaduan");
        product.runAs(chair(), () -> product.the(Ordering.class).finish(step));
        polled();
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Keterangan foto 1"))).isEmpty();
        assertThat(_get(Image.class).getAlt()).contains("Loket pengaduan");
    }

    @Test
    void nobodySeesStepsWhereThereAreNoneAndOrganizersReadThem() {
        at(juror(1));
        assertThat(_find(StepsPart.class)).isEmpty(); // Karibu finds only what is visible
        hearing.stepDone(hearing.ordered(Kind.FIELD_OBSERVATION), juror(1));

        Screen.of(product, product.people().organizer(1));
        Screen.opens("penyelenggara/kiriman/" + finalist.id() + "?edisi=" + season.edition().code());
        assertThat(Screen.texts(H2.class)).contains("Langkah tambahan");
        assertThat(Screen.texts(Paragraph.class)).contains("Loket pengaduan buka dan dijaga dua orang.");
        Screen.of(product, product.people().auditor());
        Screen.opens("penyelenggara/kiriman/" + finalist.id() + "?edisi=" + season.edition().code());
        assertThat(Screen.texts(H2.class)).doesNotContain("Langkah tambahan");
    }

    private void at(Person person) {
        Screen.of(product, person);
        Screen.opens("juri/" + hearing.id());
    }

    private static void polled() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private List<FurtherStep> steps() {
        return product.as(chair(), () -> product.the(StepReading.class).of(hearing.id()));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Kind> kinds() {
        return _get(RadioButtonGroup.class);
    }

    private static Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).get(0);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private Person chair() {
        return product.people().chair();
    }

    private Person juror(int number) {
        return product.people().juror(number);
    }
}
