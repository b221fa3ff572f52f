package id.anugerah.finalist;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.PhaseKind;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.evidence.corpus.SlideRecipes;
import id.anugerah.finals.Scoreboard;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Right;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class FinalistsTest {

    private static final Presenter HEAD = new Presenter(" Kepala Dinas ", "Pembina (IV/a)", "Kepala Dinas");

    @Autowired
    Product product;

    @Autowired
    Finalists finalists;

    @Autowired
    PanelReading reading;

    Season season;
    Case finalist;
    Instant morning;

    @BeforeEach
    void announce() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        morning = season.opens(PhaseKind.FINALS);
    }

    @Test
    void theTaskIsDoneWithTheLastOfTheThreeParts() {
        assertThat(desk().preparation().missing()).containsExactly(Preparation.Part.values());

        present(HEAD);
        send("paparan.pptx", SlideRecipes.pptx("Satu", "Dua"));
        assertThat(finalist).hasOpenWork("task_schedule_session", "task_prepare_presentation");
        confirm();
        product.dueJobs();

        assertThat(finalist).isWaitingAt("task_schedule_session").hasOpenWork("task_schedule_session")
                .hasPassed("task_prepare_presentation", "event_presentation_sent");
        assertThat(desk().preparation().missing()).isEmpty();
        assertThat(desk().preparation().presenters()).containsExactly(new Presenter("Kepala Dinas", "Pembina (IV/a)", "Kepala Dinas"));
        assertThat(desk().preparation().presentation()).hasValueSatisfying(sent -> assertThat(sent.pages()).isEqualTo(2));
        assertThat(desk().megabytes()).isEqualTo(20);
    }

    @Test
    void whatWasSentMayBeChangedUntilTheSessionIsOpened() {
        prepared();
        Hearing hearing = finalist.hearing().scheduled(morning);

        send("baru.pdf", Corpus.cook("pdf 4"));
        present(new Presenter("Sekretaris", "Penata (III/c)", "Sekretaris"));
        assertThat(desk().preparation().presentation()).hasValueSatisfying(sent -> assertThat(sent.file().name()).isEqualTo("baru.pdf"));
        assertThat(desk().closed()).isEmpty();
        assertThat(desk().appointment()).hasValueSatisfying(at -> assertThat(at.startsAt()).isEqualTo(morning));

        hearing.opened();
        assertThat(desk().closed()).contains("finalist.sessionBegan");
        assertThatThrownBy(() -> send("terlambat.pdf", Corpus.cook("pdf 4"))).hasMessage("finalist.sessionBegan");
        assertThatThrownBy(() -> present(HEAD)).hasMessage("finalist.sessionBegan");
        assertThatThrownBy(this::confirm).hasMessage("finalist.sessionBegan");
    }

    @Test
    void aLateFinalistDoesNotHoldUpTheScore() {
        finalist.hearing().held(morning, 80);

        assertThat(finalist).isInState(id.anugerah.submission.SubmissionState.SCORED).isWaitingAt("event_awards_announced")
                .hasOpenWork().hasPassed("event_scored");
    }

    @Test
    void withTheEndOfTheFinalsTheTaskIsOver() {
        product.moveTo(season.closes(PhaseKind.FINALS).plusSeconds(1));

        assertThat(finalist).isWaitingAt("task_schedule_session").hasPassed("event_finals_over", "event_presentation_missing");
        assertThatThrownBy(this::confirm).hasMessage("finalist.finalsOver");
    }

    @Test
    void presentersAreOneToFiveEachWithNameRankAndPosition() {
        assertThatThrownBy(() -> present()).hasMessage("finalist.presentersNeeded");
        assertThatThrownBy(() -> present(many(6))).hasMessage("finalist.tooManyPresenters");
        assertThatThrownBy(() -> present(new Presenter("A", " ", "Kepala"))).hasMessage("finalist.presenterIncomplete");
        assertThatThrownBy(() -> present(new Presenter("A", "Penata", null))).hasMessage("finalist.presenterIncomplete");
        assertThatThrownBy(() -> present(new Presenter("", "Penata", "Kepala"))).hasMessage("finalist.presenterIncomplete");
        assertThatThrownBy(() -> present(new Presenter("x".repeat(151), "Penata", "Kepala"))).hasMessage("finalist.presenterTooLong");
        assertThatThrownBy(() -> present(HEAD, HEAD)).hasMessage("finalist.presenterTwice");

        present(many(5));
        assertThat(desk().preparation().presenters()).hasSize(5).first().extracting(Presenter::name).isEqualTo("Penyaji 0");
    }

    @Test
    void onlyAFinalistPrepares() {
        UUID unknown = UUID.randomUUID();
        assertThatThrownBy(() -> product.as(finalist.owner(), () -> finalists.mine(unknown))).hasMessage("submission.notYours");
        product.sql().sql("update submission set state = 'NOT_SHORTLISTED' where id = :id").param("id", finalist.id()).update();
        assertThatThrownBy(this::desk).hasMessage("finalist.notFinalist");
        assertThatThrownBy(this::confirm).hasMessage("finalist.notFinalist");
    }

    @Test
    void colleaguesDoWhatTheirRightAllows() {
        Person editor = colleague(Right.EDIT, Role.PARTICIPANT);
        Person viewer = colleague(Right.VIEW, Role.PARTICIPANT, Role.VERIFIER);
        Person stranger = product.people().of(finalist.now().institution(), Role.PARTICIPANT, Role.JUROR);

        product.runAs(editor, () -> finalists.presenters(finalist.id(), List.of(HEAD)));
        assertThatThrownBy(() -> product.runAs(editor, () -> finalists.confirm(finalist.id()))).hasMessage("submission.ownerOnly");
        assertThat(product.as(viewer, () -> finalists.mine(finalist.id())).preparation().presenters()).hasSize(1);
        assertThatThrownBy(() -> product.runAs(viewer, () -> finalists.presenters(finalist.id(), List.of(HEAD)))).hasMessage("submission.lookOnly");
        assertThatThrownBy(() -> product.as(viewer, () -> finalists.presentation(finalist.id(), "a.pdf", stream(Corpus.cook("pdf 1")))))
                .hasMessage("submission.lookOnly");
        assertThatThrownBy(() -> product.as(stranger, () -> finalists.mine(finalist.id()))).hasMessage("submission.notYours");
        assertThatThrownBy(() -> product.as(stranger, () -> reading.of(finalist.id()))).hasMessage("finalist.notYours");
    }

    @Test
    void onlyThePanelOfItsSessionReadsItAndWhoWatches() {
        prepared();
        Person juror = product.people().juror(1);
        assertThatThrownBy(() -> product.as(juror, () -> reading.of(finalist.id()))).hasMessage("finalist.notYours");

        Hearing hearing = finalist.hearing().scheduled(morning);

        for (Person reader : List.of(juror, product.people().chair(), product.people().organizer(1), product.people().auditor(), finalist.owner())) {
            assertThat(product.as(reader, () -> reading.of(finalist.id())).presenters()).hasSize(1);
            assertThat(product.as(reader, () -> reading.open(finalist.id())).stream()).hasBinaryContent(Corpus.cook("pdf 3"));
        }
        for (Person other : List.of(product.people().juror(3), product.people().verifier(1), product.people().administrator())) {
            assertThatThrownBy(() -> product.as(other, () -> reading.of(finalist.id()))).hasMessage("finalist.notYours");
            assertThatThrownBy(() -> product.as(other, () -> reading.open(finalist.id()))).hasMessage("finalist.notYours");
            assertThatThrownBy(() -> product.as(other, () -> reading.text(finalist.id()))).hasMessage("finalist.notYours");
        }
        hearing.opened();
        product.runAs(juror, () -> product.the(Scoreboard.class).recuse(hearing.id(), "Pernah menjadi konsultan"));
        assertThatThrownBy(() -> product.as(juror, () -> reading.open(finalist.id()))).hasMessage("finalist.notYours");
    }

    @Test
    void organizersSeeHowFarAFinalistIs() {
        present(HEAD);
        assertThat(product.as(product.people().organizer(1), () -> finalists.of(finalist.id()))).hasValueSatisfying(
                preparation -> assertThat(preparation.missing()).containsExactly(Preparation.Part.CONFIRMATION, Preparation.Part.PRESENTATION));
        assertThat(product.as(product.people().organizer(1), () -> finalists.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void contentThatCountsIsNotSweptAway() {
        prepared();
        String hash = desk().preparation().presentation().orElseThrow().file().hash();
        product.sql().sql("update blob set stored_at = now() - interval '2 days' where hash = :hash").param("hash", hash).update();

        product.the(id.anugerah.evidence.BlobStore.class).sweep();

        assertThat(product.as(finalist.owner(), () -> reading.open(finalist.id())).stream()).hasBinaryContent(Corpus.cook("pdf 3"));
    }

    private void prepared() {
        present(HEAD);
        send("paparan.pdf", Corpus.cook("pdf 3"));
        confirm();
        product.dueJobs();
    }

    private Desk desk() {
        return product.as(finalist.owner(), () -> finalists.mine(finalist.id()));
    }

    private void confirm() {
        product.runAs(finalist.owner(), () -> finalists.confirm(finalist.id()));
    }

    private void present(Presenter... presenters) {
        product.runAs(finalist.owner(), () -> finalists.presenters(finalist.id(), List.of(presenters)));
    }

    private void send(String name, byte[] content) {
        product.as(finalist.owner(), () -> finalists.presentation(finalist.id(), name, stream(content)));
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static Presenter[] many(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Presenter("Penyaji " + i, "Penata (III/c)", "Staf")).toArray(Presenter[]::new);
    }

    private Person colleague(Right right, Role... roles) {
        Person person = product.people().of(finalist.now().institution(), roles);
        product.sql().sql("insert into colleague (submission, account, may_edit, since) values (:submission, :account, :edits, now())")
                .param("submission", finalist.id()).param("account", person.id()).param("edits", right == Right.EDIT).update();
        return person;
    }
}
