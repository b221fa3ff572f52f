package id.anugerah.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Refused;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The season of 2020 again a year later: 52 weeks, the same weekdays. */
@ProductTest
class NextEditionsTest {

    @Autowired
    Product product;

    @Autowired
    NextEditions next;

    Season season;
    Person organizer;
    EditionPlan plan;

    @BeforeEach
    void begin() {
        season = Season.of(product);
        organizer = product.people().organizer(1);
        plan = propose();
    }

    @Test
    void everyDateMovesByWholeWeeksSoThatWeekdaysStay() {
        assertThat(plan.announcedOn()).isEqualTo(LocalDate.of(2021, 8, 13));
        assertThat(plan.announcedOn().getDayOfWeek()).isEqualTo(LocalDate.of(2020, 8, 14).getDayOfWeek());
        assertThat(dates("registration")).isEqualTo(new EditionPlan.Dates(LocalDateTime.of(2021, 8, 13, 0, 0), LocalDateTime.of(2021, 10, 14, 0, 0)));
        assertThat(dates("awards").opens()).isEqualTo(LocalDateTime.of(2021, 11, 24, 10, 0));
        assertThat(plan.year()).isEqualTo(2021);
        assertThat(plan.name()).isEqualTo(season.edition().code() + " 2021");
        assertThat(plan.code()).isEqualTo(season.edition().code() + "-2021");
        assertThat(check(plan)).isEmpty();
    }

    @Test
    void anOldEditionIsProposedForTheFirstYearThatIsStillAhead() {
        product.timeIs(java.time.Instant.parse("2026-09-01T00:00:00Z"));
        assertThat(propose().year()).isEqualTo(2027);
        assertThat(dates(propose(), "registration").opens()).isEqualTo(LocalDateTime.of(2027, 8, 13, 0, 0));
    }

    @Test
    void theEditionIsMadeWithItsCalendarAndWaitsForItsRegistration() {
        UUID made = create(plan);
        Edition edition = product.the(Editions.class).get(made);
        assertThat(edition.phases()).extracting(Phase::state).containsOnly(Phase.State.PLANNED);
        assertThat(edition.ipInstrument()).isEqualTo(season.edition().ipInstrument());
        assertThat(edition.parameters().secondOpinionSeed()).isNotEqualTo(season.edition().parameters().secondOpinionSeed()).hasSize(32);
        assertThat(product.sql().sql("select count(*) from engine.act_ru_execution where business_key_ = :key")
                .param("key", made.toString()).query(Integer.class).single()).isPositive();
        assertThat(product.the(Editions.class).current().orElseThrow().code()).isNotEqualTo(plan.code());
        assertThat(product.as(organizer, () -> product.the(AuditTrail.class).of(made))).extracting(row -> row.action())
                .contains("edition.copied");

        product.moveTo(edition.phase(PhaseKind.REGISTRATION).opens());
        assertThat(product.the(Editions.class).get(made).phase(PhaseKind.REGISTRATION).state()).isEqualTo(Phase.State.OPEN);
    }

    @Test
    void nobodyAndNothingComesAlong() {
        season.panel();
        season.aCase().registered();
        UUID made = create(plan);
        for (String table : List.of("submission", "panel", "work_item")) {
            assertThat(product.sql().sql("select count(*) from " + table + " where edition = :edition").param("edition", made)
                    .query(Integer.class).single()).as(table).isZero();
        }
    }

    @Test
    void twoClicksAtOnceMakeOne() {
        List<AtOnce.Outcome<UUID>> both = AtOnce.both(() -> create(plan), () -> create(plan));
        assertThat(both).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(both).filteredOn(outcome -> outcome.failure() != null).singleElement().satisfies(outcome ->
                assertThat(outcome.failure()).isInstanceOf(Refused.class).hasMessage("edition.plan.CODE_FREE"));
    }

    @Test
    void eachRuleIsNamed() {
        assertThat(check(with("P4N 2021", plan.name(), 2021, plan.phases()))).contains(PlanRule.CODE_FORM);
        assertThat(check(with("ab", plan.name(), 2021, plan.phases()))).containsExactly(PlanRule.CODE_FORM);
        assertThat(check(with("a".repeat(31), plan.name(), 2021, plan.phases()))).containsExactly(PlanRule.CODE_FORM);
        assertThat(check(with(season.edition().code(), plan.name(), 2021, plan.phases()))).containsExactly(PlanRule.CODE_FREE);
        assertThat(check(with(plan.code(), " ", 2021, plan.phases()))).containsExactly(PlanRule.NAME);
        assertThat(check(with(plan.code(), plan.name(), 21, plan.phases()))).containsExactly(PlanRule.YEAR);
        assertThat(check(with(plan.code(), plan.name(), 2021, phase("finals", null)))).containsExactly(PlanRule.DATES);
        EditionPlan.Dates finals = dates("finals");
        assertThat(check(with(plan.code(), plan.name(), 2021, phase("finals", new EditionPlan.Dates(finals.closes(), finals.opens())))))
                .contains(PlanRule.OPENS_BEFORE_CLOSES);
        assertThat(check(with(plan.code(), plan.name(), 2021, phase("finals", new EditionPlan.Dates(dates("shortlist").opens(),
                finals.closes()))))).containsExactly(PlanRule.IN_ORDER);
        product.timeIs(java.time.Instant.parse("2021-08-13T00:00:00Z"));
        assertThat(check(plan)).containsExactly(PlanRule.IN_FUTURE);
    }

    @Test
    void aParameterOutsideItsRangeIsRefused() {
        EditionPlan wrong = new EditionPlan(plan.code(), plan.name(), 2021, plan.zone(), plan.announcedOn(), plan.instruments(),
                plan.phases(), ParameterSheet.with(plan.parameters(), Map.of("quorumPercent", 101, "juryMean", "best")));
        assertThat(check(wrong)).containsExactly(PlanRule.PARAMETERS);
        assertThat(product.as(organizer, () -> next.wrongParameters(wrong))).containsExactly("quorumPercent", "juryMean");
        assertThatThrownBy(() -> create(wrong)).hasMessage("edition.plan.PARAMETERS");
    }

    @Test
    void everyNumberHasARange() {
        assertThat(Arrays.stream(Parameters.class.getRecordComponents()).filter(one -> one.getType() == int.class)
                .map(RecordComponent::getName)).allSatisfy(name -> assertThat(ParameterSheet.range(name).least()).isNotNegative());
    }

    @Test
    void aCodeThatTheTableDoesNotKnowHasTheQuotasOfTheGuide() {
        assertThat(product.as(organizer, () -> next.quotas(season.id(), "p4n-2031"))).isEqualTo(Map.of("OUTSTANDING", OptionalInt.of(6),
                "GENERAL", OptionalInt.of(30), "UPP", OptionalInt.of(10)));
    }

    private EditionPlan propose() {
        return product.as(organizer, () -> next.propose(season.id())).plan();
    }

    private UUID create(EditionPlan wanted) {
        return product.as(organizer, () -> next.create(season.id(), wanted));
    }

    private List<PlanRule> check(EditionPlan wanted) {
        return product.as(organizer, () -> next.check(season.id(), wanted));
    }

    private EditionPlan.Dates dates(String phase) {
        return dates(plan, phase);
    }

    private static EditionPlan.Dates dates(EditionPlan plan, String phase) {
        return plan.phases().get(phase);
    }

    private Map<String, EditionPlan.Dates> phase(String kind, EditionPlan.Dates dates) {
        Map<String, EditionPlan.Dates> phases = new LinkedHashMap<>(plan.phases());
        phases.put(kind, dates);
        return phases;
    }

    private EditionPlan with(String code, String name, int year, Map<String, EditionPlan.Dates> phases) {
        return new EditionPlan(code, name, year, plan.zone(), plan.announcedOn(), plan.instruments(), phases, plan.parameters());
    }
}
