package id.anugerah.edition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a planned edition must have before it is made; the name is the key of the sentence beside the field. */
public enum PlanRule {
    CODE_FORM("code", draft -> draft.plan().code() != null && Patterns.CODE.matcher(draft.plan().code()).matches()),
    CODE_FREE("code", draft -> !draft.taken()),
    NAME("name", draft -> draft.plan().name() != null && !draft.plan().name().isBlank() && draft.plan().name().length() <= 100),
    YEAR("year", draft -> draft.plan().year() >= 2000 && draft.plan().year() <= 2100),
    DATES("phases", draft -> dates(draft).noneMatch(dates -> dates == null || dates.opens() == null || dates.closes() == null)
            && draft.plan().announcedOn() != null),
    OPENS_BEFORE_CLOSES("phases", draft -> !complete(draft) || dates(draft).allMatch(dates -> dates.opens().isBefore(dates.closes()))),
    IN_ORDER("phases", draft -> !complete(draft) || inOrder(draft)),
    ANNOUNCED_FIRST("announcedOn", draft -> !complete(draft) || !draft.plan().announcedOn()
            .isAfter(of(draft, PhaseKind.REGISTRATION).opens().toLocalDate())),
    IN_FUTURE("phases", draft -> !complete(draft) || of(draft, PhaseKind.REGISTRATION).opens().atZone(ZoneId.of(draft.plan().zone()))
            .toInstant().isAfter(draft.now())),
    ZONE("zone", draft -> EditionPlan.ZONES.contains(draft.plan().zone())),
    PARAMETERS("parameters", draft -> ParameterSheet.wrong(draft.plan().parameters()).isEmpty());

    /** @param taken whether an edition has the code already */
    record Draft(EditionPlan plan, Instant now, boolean taken) {
    }

    private final String field;
    private final Predicate<Draft> holds;

    PlanRule(String field, Predicate<Draft> holds) {
        this.field = field;
        this.holds = holds;
    }

    /** The field that has to be mended. */
    public String field() {
        return field;
    }

    static List<PlanRule> brokenBy(Draft draft) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(draft)).toList();
    }

    /** Each phase begins when the one before it is over, or later. */
    private static boolean inOrder(Draft draft) {
        LocalDateTime end = LocalDateTime.MIN;
        for (PhaseKind kind : PhaseKind.values()) {
            if (of(draft, kind).opens().isBefore(end)) {
                return false;
            }
            end = of(draft, kind).closes();
        }
        return true;
    }

    private static boolean complete(Draft draft) {
        return DATES.holds.test(draft);
    }

    private static EditionPlan.Dates of(Draft draft, PhaseKind kind) {
        return draft.plan().phases().get(kind.key());
    }

    private static java.util.stream.Stream<EditionPlan.Dates> dates(Draft draft) {
        return Arrays.stream(PhaseKind.values()).map(kind -> of(draft, kind));
    }

    private static final class Patterns {
        private static final Pattern CODE = Pattern.compile("(?=.{3,30}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }
}
