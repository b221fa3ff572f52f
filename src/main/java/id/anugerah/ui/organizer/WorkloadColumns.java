package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Span;
import id.anugerah.agreement.Workload;
import id.anugerah.submission.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * How much each has had, what became of it, from which group and for which work. Everything counts, settlements too: what is
 * taken is the sum of its fates, of its groups and of its works, also for a lead who only settles.
 */
final class WorkloadColumns {

    private WorkloadColumns() {
    }

    static List<FigureColumn<Workload>> of(FigureWords figures) {
        List<FigureColumn<Workload>> columns = new ArrayList<>();
        columns.add(FigureColumn.plain("verifier", Comparator.comparing(Workload::name), false,
                one -> VerifierColumns.name(one.name()), Workload::name));
        columns.add(number(figures, "had", one -> count(one, share -> true)));
        for (Workload.Fate fate : Workload.Fate.values()) {
            columns.add(number(figures, key(fate), one -> count(one, share -> share.fate() == fate)));
        }
        for (Group group : Group.values()) {
            columns.add(number(figures, key(group), one -> count(one, share -> share.group() == group)));
        }
        for (Workload.Work work : Workload.Work.values()) {
            columns.add(number(figures, key(work), one -> one.had(work)));
        }
        return List.copyOf(columns);
    }

    private static FigureColumn<Workload> number(FigureWords figures, String key, ToLongFunction<Workload> count) {
        return FigureColumn.plain(key, Comparator.comparingLong(count), true,
                one -> new Span(figures.words().number(count.applyAsLong(one))), count::applyAsLong);
    }

    private static long count(Workload one, Predicate<Workload.Share> which) {
        return one.shares().stream().filter(which).mapToLong(Workload.Share::count).sum();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
