package id.anugerah.edition;

import static org.assertj.core.api.Assertions.assertThat;

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
    EditionPlan plan;

    @BeforeEach
    void begin() {
        season = Season.of(product);
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
        assertThat(ParameterSheet.wrong(wrong.parameters())).containsExactly("quorumPercent", "juryMean");
    }

    @Test
    void everyNumberHasARange() {
        assertThat(Arrays.stream(Parameters.class.getRecordComponents()).filter(one -> one.getType() == int.class)
                .map(RecordComponent::getName)).allSatisfy(name -> assertThat(ParameterSheet.range(name).least()).isNotNegative());
    }

    private EditionPlan propose() {
        return next.propose(season.id());
    }

    private List<PlanRule> check(EditionPlan wanted) {
        return next.broken(wanted);
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
