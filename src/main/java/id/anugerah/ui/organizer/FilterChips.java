package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.shell.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The filters as links: each leads to the list with that filter set or taken away, so back and bookmarks work. */
final class FilterChips extends Div {

    private final Words words;
    private final Edition edition;

    FilterChips(Words words, Edition edition) {
        this.words = words;
        this.edition = edition;
        addClassName("filters");
    }

    void show(List<Submission> all, SubmissionFilter filter) {
        removeAll();
        if (!filter.slice().facets().isEmpty()) {
            add(picked(filter));
        }
        add(states(all, filter), groups(all, filter));
    }

    /** What a number of the dashboards picked: each can be taken away. */
    private Div picked(SubmissionFilter filter) {
        Div row = row("insight.slice");
        SliceWords slices = new SliceWords(words);
        filter.slice().facets().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(facet -> {
            RouterLink chip = new RouterLink("", SubmissionsView.class);
            chip.setQueryParameters(filter.with(filter.slice().without(facet.getKey())).parameters(edition.code()));
            chip.addClassName("chip");
            String text = slices.facet(facet.getKey(), facet.getValue());
            Span away = new Span("✕");
            away.getElement().setAttribute("aria-hidden", "true");
            chip.add(new Span(text), away);
            chip.getElement().setAttribute("aria-label", words.of("insight.slice.remove", text)).setAttribute("aria-current", "true");
            row.add(chip);
        });
        return row;
    }

    private Div states(List<Submission> all, SubmissionFilter filter) {
        Map<SubmissionState, Long> counts = filter.with(EnumSet.noneOf(SubmissionState.class)).apply(all).stream()
                .collect(Collectors.groupingBy(Submission::state, Collectors.counting()));
        Div row = row("organizer.column.state");
        for (SubmissionState state : SubmissionState.values()) {
            if (counts.containsKey(state) || filter.states().contains(state)) {
                row.add(chip(words.of("state", state), counts.getOrDefault(state, 0L), filter.states().contains(state),
                        filter.toggled(state)));
            }
        }
        if (filter.narrows()) {
            RouterLink all0 = new RouterLink(words.of("organizer.filter.clear"), SubmissionsView.class);
            all0.setQueryParameters(SubmissionFilter.NONE.with(filter.sort()).parameters(edition.code()));
            all0.addClassName("chip-clear");
            row.add(all0);
        }
        return row;
    }

    private Div groups(List<Submission> all, SubmissionFilter filter) {
        Map<Optional<Group>, Long> counts = filter.with(Optional.<Group>empty()).apply(all).stream()
                .collect(Collectors.groupingBy(Submission::group, Collectors.counting()));
        Div row = row("organizer.column.group");
        for (Group group : Group.values()) {
            boolean chosen = filter.group().equals(Optional.of(group));
            row.add(chip(words.of("group", group), counts.getOrDefault(Optional.of(group), 0L), chosen,
                    filter.with(chosen ? Optional.<Group>empty() : Optional.of(group))));
        }
        return row;
    }

    private Div row(String label) {
        Div row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of(label));
        Span name = new Span(words.of(label));
        name.addClassName("chips-label");
        row.add(name);
        return row;
    }

    private RouterLink chip(String text, long count, boolean chosen, SubmissionFilter target) {
        RouterLink chip = new RouterLink("", SubmissionsView.class);
        chip.setQueryParameters(target.parameters(edition.code()));
        chip.addClassName("chip");
        Span number = new Span(words.number(count));
        number.addClassName("chip-count");
        chip.add(new Span(text), number);
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
