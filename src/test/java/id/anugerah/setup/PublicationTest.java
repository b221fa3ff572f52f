package id.anugerah.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.anugerah.access.Person;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.RuleBooks;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.Refused;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an edition to the next: a weight, a quota and the tie rule change, two people publish it. */
@ProductTest
class PublicationTest {

    @Autowired
    Product product;

    Season season;
    Preparing next;
    Person other;

    @BeforeEach
    void begin() {
        season = Season.of(product);
        next = Preparing.nextOf(product, season.id());
        other = product.people().organizer(2);
    }

    @Test
    void whatIsPublishedCountsForTheNewEditionAndForNoOther() {
        assertThat(next.findings()).isEmpty();
        changed();
        next.proposed();

        UUID made = next.by(other).published();

        Edition edition = product.the(Editions.class).get(made);
        Instruments instruments = product.the(Instruments.class);
        Instrument ip = instruments.instrument(edition.ipInstrument());
        assertThat(ip.required("A1").weight()).isEqualTo(4);
        assertThat(ip.required("A2").weight()).isEqualTo(3);
        assertThat(edition.uppInstrument()).as("unchanged").isEqualTo(season.edition().uppInstrument());
        assertThat(edition.jurySheet()).isEqualTo(season.edition().jurySheet());
        assertThat(quota(made)).isEqualTo(7);
        assertThat(quota(season.id())).isEqualTo(6);
        RuleBooks rules = product.the(RuleBooks.class);
        assertThat(rules.of(made).decide("tie_break", Map.of("group", "UPP")).texts("criterion").get(0)).isEqualTo("aspect:C");
        assertThat(rules.of(season.id()).decide("tie_break", Map.of("group", "UPP")).texts("criterion").get(0)).isEqualTo("aspect:B");
        assertThat(rules.versions(made).get("awards")).as("unchanged").isEqualTo(rules.versions(season.id()).get("awards"));
        assertThat(product.the(Scoring.class).of(made).score(ip, Map.of("A1", Option.A)).total().toString()).isEqualTo("4");
        assertThat(edition.phases()).extracting(Phase::state).containsOnly(Phase.State.PLANNED);
        assertThat(edition.parameters().secondOpinionSeed()).isNotEqualTo(season.edition().parameters().secondOpinionSeed()).hasSize(32);
        assertThat(next.now().state()).isEqualTo(Blueprint.State.PUBLISHED);
        assertThat(Preparing.changeOf(product, made).findings()).as("its examples came along").extracting(Finding::reason)
                .containsExactly("setup.nothingChanged");
        assertThat(product.as(other, () -> product.the(AuditTrail.class).of(made))).extracting(row -> row.action())
                .contains("edition.opened", "edition.published");
        for (String table : List.of("submission", "panel", "work_item")) {
            assertThat(product.sql().sql("select count(*) from " + table + " where edition = :edition").param("edition", made)
                    .query(Integer.class).single()).as(table).isZero();
        }

        product.moveTo(edition.phase(PhaseKind.REGISTRATION).opens());
        assertThat(product.the(Editions.class).get(made).phase(PhaseKind.REGISTRATION).state()).isEqualTo(Phase.State.OPEN);
    }

    @Test
    void whoProposedItDoesNotPublishItAndWhatIsProposedDoesNotChange() {
        assertThatThrownBy(next.by(other)::published).hasMessage("setup.notProposed");
        next.proposed();
        assertThatThrownBy(next::published).hasMessage("setup.twoPeople");
        assertThatThrownBy(() -> next.weights(Part.IP, Map.of("A1", 4))).hasMessage("setup.notDraft");
        assertThatThrownBy(next::proposed).hasMessage("setup.notDraft");
        String seen = next.hash();
        assertThatThrownBy(() -> next.by(other).act(() -> product.the(Publication.class).publish(next.id(), seen.replace(seen.charAt(0), '.'))))
                .hasMessage("setup.changedMeanwhile");
    }

    @Test
    void whatWasChangedBehindTheProposalIsNotPublished() {
        next.proposed();
        product.sql().sql("update blueprint_part set content = replace(content, '30', '31') where blueprint = :id and part = 'table:shortlist_quota'")
                .param("id", next.id()).update();
        assertThatThrownBy(next.by(other)::published).hasMessage("setup.changedMeanwhile");
    }

    @Test
    void givenBackItIsChangedAndProposedAgain() {
        next.proposed();
        assertThatThrownBy(() -> next.by(other).act(() -> product.the(Publication.class).giveBack(next.id(), " "))).hasMessage("reason.needed");
        next.by(other).act(() -> product.the(Publication.class).giveBack(next.id(), "Bobot A1 keliru"));
        next.weights(Part.IP, Map.of("A1", 4, "A2", 3));
        next.proposed();
        assertThat(product.the(Editions.class).get(next.by(other).published()).code()).isEqualTo(season.edition().code() + "-2021");
    }

    @Test
    void whatIsWrongIsSavedAndNamedAndStandsAgainstAProposal() {
        next.weights(Part.IP, Map.of("A1", 9));
        next.rows("shortlist_quota", rows -> rows.stream().filter(row -> !row.when().get(1).contains("UPP")).toList());
        EditionPlan plan = next.plan();
        next.plan(new EditionPlan(season.edition().code(), " ", plan.year(), plan.zone(), plan.announcedOn(), plan.instruments(),
                plan.phases(), plan.parameters()));
        assertThat(next.findings()).extracting(Finding::part, Finding::reason).containsExactly(
                tuple(Part.PLAN, "edition.plan.CODE_FREE"),
                tuple(Part.PLAN, "edition.plan.NAME"),
                tuple(Part.IP, "instrument.wrongFile"));
        assertThatThrownBy(next::proposed).hasMessage("setup.findings");

        next.weights(Part.IP, Map.of("A1", 3));
        assertThat(next.findings()).extracting(Finding::part, Finding::reason).contains(
                tuple("table:shortlist_quota", "setup.table.shortlist_quota"),
                tuple("table:shortlist_quota", "setup.examples"));
    }

    @Test
    void anExampleThatTheTableDoesNotAnswerStandsAgainstAProposal() {
        next.rows("shortlist_quota", rows -> replaced(rows, "30", "32"));
        assertThat(next.findings()).extracting(Finding::reason).containsExactly("setup.examples");
        next.cases("shortlist_quota", cases -> cases.replace("\"30\"", "\"32\""));
        assertThat(next.findings()).isEmpty();
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        int seen = next.part(Part.IP).revision();
        next.weights(Part.IP, Map.of("A1", 4));
        assertThatThrownBy(() -> next.by(other).act(() -> next.work().weights(next.id(), Part.IP, seen, Map.of("A1", 5))))
                .hasMessage("setup.changedMeanwhile");
        next.act(() -> next.work().restore(next.id(), Part.IP, next.part(Part.IP).revision()));
        assertThat(next.part(Part.IP).changed()).isFalse();
    }

    @Test
    void whatNoPageCouldShowIsNotSaved() {
        assertThatThrownBy(() -> next.weights(Part.IP, Map.of("A1", 0))).hasMessage("instrument.wrongFile");
        assertThatThrownBy(() -> next.weights(Part.PLAN, Map.of("A1", 3))).hasMessage("setup.unknown");
        String instrument = next.part(Part.IP).content();
        assertThatThrownBy(() -> next.act(() -> next.work().upload(next.id(), Part.PLAN, 1, instrument))).hasMessage("setup.unknown");
        assertThatThrownBy(() -> next.act(() -> next.work().upload(next.id(), Part.JURY, 1, instrument))).hasMessage("setup.otherKind");
        assertThatThrownBy(() -> next.act(() -> next.work().upload(next.id(), Part.IP, 1, "x".repeat(500_001)))).hasMessage("setup.tooLong");
        assertThat(next.part(Part.IP).changed()).isFalse();
    }

    @Test
    void twoClicksAtOncePublishOnce() {
        next.proposed();
        List<AtOnce.Outcome<UUID>> both = AtOnce.both(next.by(other)::published, next.by(other)::published);
        assertThat(both).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(both).filteredOn(outcome -> outcome.failure() != null).singleElement().satisfies(outcome ->
                assertThat(outcome.failure()).isInstanceOf(Refused.class));
    }

    @Test
    void whatIsNotWantedIsDiscarded() {
        next.act(() -> product.the(Blueprints.class).discard(next.id()));
        assertThat(product.as(other, () -> product.the(Blueprints.class).all())).extracting(Blueprint::id).doesNotContain(next.id());
        assertThatThrownBy(next::proposed).hasMessage("setup.notDraft");
    }

    @Test
    void aRunningEditionChangesItsRulesAsLongAsTheyHaveDecidedNothing() {
        Preparing change = Preparing.changeOf(product, season.id());
        assertThat(change.findings()).extracting(Finding::reason).containsExactly("setup.nothingChanged");
        change.rows("shortlist_quota", rows -> replaced(rows, "6", "7"));
        change.cases("shortlist_quota", cases -> cases.replaceFirst("\"6\"", "\"7\""));
        change.rows("awards", rows -> replaced(rows, "3", "4"));
        change.cases("awards", cases -> cases.replace("\"best_upp\", \"3\"", "\"best_upp\", \"4\""));
        change.rows("option_value", rows -> replaced(rows, "1/3", "1/4"));
        change.cases("option_value", cases -> cases.replace("1/3", "1/4"));
        product.moveTo(season.opens(PhaseKind.EVALUATION));
        assertThat(change.findings()).extracting(Finding::part, Finding::reason).containsExactly(
                tuple("table:option_value", "setup.tooLate"));

        change.act(() -> change.work().restore(change.id(), "table:option_value", change.part("table:option_value").revision()));
        change.act(() -> change.work().restore(change.id(), "cases:option_value", change.part("cases:option_value").revision()));
        change.proposed();
        assertThat(quota(season.id())).as("only proposed").isEqualTo(6);
        assertThat(product.as(Product.NOBODY, () -> product.the(Publication.class).announced(season.id()))).as("only proposed").isEmpty();
        assertThat(change.by(other).published()).isEqualTo(season.id());
        assertThat(quota(season.id())).isEqualTo(7);
        assertThat(product.as(other, () -> product.the(AuditTrail.class).of(season.id()))).filteredOn(row -> row.action()
                .equals("edition.rulesChanged")).singleElement().satisfies(row -> assertThat(row.details())
                .contains("awards,shortlist_quota", "Disepakati panitia"));
        assertThat(product.as(Product.NOBODY, () -> product.the(Publication.class).announced(season.id()))).singleElement().satisfies(told -> {
            assertThat(told.tables()).containsExactly("awards", "shortlist_quota");
            assertThat(told.reason()).isEqualTo("Disepakati panitia");
        });
    }

    @Test
    void aChangeLeavesWhatAnotherHasPublishedMeanwhileAndDoesNotOverwriteIt() {
        Preparing quota = Preparing.changeOf(product, season.id());
        Preparing awards = Preparing.changeOf(product, season.id());
        Preparing same = Preparing.changeOf(product, season.id());
        for (Preparing one : List.of(quota, same)) {
            one.rows("shortlist_quota", rows -> replaced(rows, "6", "7"));
            one.cases("shortlist_quota", cases -> cases.replaceFirst("\"6\"", "\"7\""));
        }
        awards.rows("awards", rows -> replaced(rows, "3", "4"));
        awards.cases("awards", cases -> cases.replace("\"best_upp\", \"3\"", "\"best_upp\", \"4\""));
        quota.proposed();
        quota.by(other).published();
        awards.proposed();
        awards.by(other).published();

        assertThat(quota(season.id())).as("not in the second change").isEqualTo(7);
        assertThat(same.findings()).extracting(Finding::part, Finding::reason).containsExactly(tuple("table:shortlist_quota", "setup.tableOvertaken"));
        assertThat(quota.findings()).as("that is what it has published").extracting(Finding::reason).doesNotContain("setup.tableOvertaken");
    }

    private void changed() {
        next.weights(Part.IP, Map.of("A1", 4, "A2", 3));
        next.rows("shortlist_quota", rows -> replaced(rows, "6", "7"));
        next.cases("shortlist_quota", cases -> cases.replaceFirst("\"6\"", "\"7\""));
        next.rows("tie_break", rows -> {
            List<Row> moved = new ArrayList<>(rows);
            moved.add(0, moved.remove(1));
            return moved;
        });
        next.cases("tie_break", cases -> cases.replace("[\"aspect:B\", \"higher\"], [\"aspect:C\", \"higher\"]",
                "[\"aspect:C\", \"higher\"], [\"aspect:B\", \"higher\"]"));
    }

    /** The last row with that result, the guide's, gets another one. */
    private static List<Row> replaced(List<Row> rows, String before, String after) {
        List<Row> changed = new ArrayList<>(rows);
        for (int i = rows.size() - 1; i >= 0; i--) {
            int at = rows.get(i).then().indexOf(before);
            if (at >= 0) {
                List<String> then = new ArrayList<>(rows.get(i).then());
                then.set(at, after);
                changed.set(i, new Row(rows.get(i).note(), rows.get(i).when(), then));
                return changed;
            }
        }
        throw new AssertionError("No row has " + before);
    }

    private int quota(UUID edition) {
        return product.the(RuleBooks.class).of(edition).decide("shortlist_quota", Map.of("edition", "x", "group", "OUTSTANDING"))
                .number("quota");
    }
}
