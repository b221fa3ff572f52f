package id.anugerah.ui.organizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import id.anugerah.access.Person;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.PhaseKind;
import id.anugerah.form.Filling;
import id.anugerah.form.Form;
import id.anugerah.form.FormTasks;
import id.anugerah.form.Given;
import id.anugerah.instrument.Option;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.ui.forms.RenderedForm;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organizers' screens give their forms every word and choice, and make of the values what the rules ask for. */
@ProductTest
class OrganizersFormsTest {

    @Autowired
    Product product;

    @Autowired
    DecisionReading reading;

    @Autowired
    DecisionActs acts;

    Season season;
    Case body;
    Person one;
    Person other;

    @BeforeEach
    void verified() {
        MockVaadin.setup();
        season = Season.of(product);
        one = product.people().organizer(1);
        other = product.people().organizer(2);
        body = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        body.evaluation().confirmed();
        product.moveTo(season.closes(PhaseKind.EVALUATION));
    }

    @AfterEach
    void noScreen() {
        MockVaadin.tearDown();
    }

    @Test
    void aProposalAndItsReleaseAreMadeByTheirForms() {
        DecisionCase open = decision(one);
        assertThat(acts.form(open).id()).isEqualTo("task_propose_shortlist");
        act(one, open, Map.of("note", "Selisih kecil.", "checked", true));

        DecisionCase proposed = decision(other);
        assertThat(proposed.waitsFor(one.id())).isFalse();
        assertThat(proposed.waitsFor(other.id())).isTrue();
        assertThat(given(other, proposed).words()).containsEntry("count", "1").containsKey("hash");
        act(other, proposed, Map.of("decision", "release", "note", "Sesuai berita acara.", "understood", true));

        assertThat(product.as(one, () -> product.the(Releases.class).latest(season.id(), ReleaseKind.SHORTLIST)))
                .hasValueSatisfying(release -> assertThat(release.state()).isEqualTo(Release.State.RELEASED));
        assertThat(product.as(one, () -> product.the(AuditTrail.class).of(season.id()))).extracting("details").asList()
                .anySatisfy(details -> assertThat((String) details).contains("Selisih kecil."))
                .anySatisfy(details -> assertThat((String) details).contains("Sesuai berita acara."));
    }

    @Test
    void aProposalIsReturnedByTheFormWithItsReason() {
        act(one, decision(one), Map.of("checked", true));

        act(other, decision(other), Map.of("decision", "return", "reason", "Periksa sekali lagi."));

        assertThat(decision(one).state()).contains(Release.State.RETURNED);
        assertThat(decision(one).waitsFor(one.id())).isTrue();
    }

    @Test
    void theFormLeavesTheTwoPersonRuleToTheModule() {
        act(one, decision(one), Map.of("checked", true));

        assertThatThrownBy(() -> act(one, decision(one), Map.of("decision", "release", "understood", true)))
                .hasMessage("release.samePerson");
    }

    @Test
    void aTaskWithAScreenIsNeverDoneByItsFormAlone() {
        act(one, decision(one), Map.of("checked", true));
        String task = product.the(WorkList.class).open(Box.TASK_RELEASE_SHORTLIST, season.id()).orElseThrow().task();
        FormTasks tasks = product.the(FormTasks.class);
        Map<String, Object> values = Map.of("decision", "release", "understood", true);

        assertThatThrownBy(() -> product.as(other, () -> tasks.open(task))).hasMessage("form.otherScreen");
        assertThatThrownBy(() -> product.runAs(other, () -> tasks.complete(task, values))).hasMessage("form.otherScreen");
        assertThat(decision(other).state()).contains(Release.State.PROPOSED);
    }

    private DecisionCase decision(Person person) {
        return product.as(person, () -> reading.of(season.edition(), ReleaseKind.SHORTLIST));
    }

    private Given given(Person person, DecisionCase decision) {
        return product.as(person, () -> acts.given(decision, id -> "Penyelenggara"));
    }

    /** A minute later than what happened before, so that the newest is the newest; then the engine goes on. */
    private void act(Person person, DecisionCase decision, Map<String, Object> values) {
        product.timeIs(product.now().plusSeconds(60));
        Form form = acts.form(decision);
        Given given = given(person, decision);
        rendersInBothLanguages(form, given);
        product.runAs(person, () -> acts.act(decision, product.the(Filling.class).filled(form, values, given)));
        product.dueJobs();
    }

    private void rendersInBothLanguages(Form form, Given given) {
        for (String language : List.of("id", "en")) {
            UI.getCurrent().setLocale(Locale.forLanguageTag(language));
            new RenderedForm(product.the(Words.class), product.the(Filling.class), form, given, filled -> { });
        }
    }
}
