package id.anugerah.ui.organizer;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.objection.Objection;
import id.anugerah.objection.ObjectionLine;
import id.anugerah.objection.ObjectionList;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All objections of an edition; what is shown and in which order stands in the address. */
@Route("penyelenggara/keberatan")
@StyleSheet("context://design/agreement.css")
@StyleSheet("context://design/objection.css")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class ObjectionsView extends EditionPage {

    private static final String SHOWN = "status";
    private static final String ORDER = "urut";

    /** What can be shown alone; its word in the address. */
    private enum Only {
        WAITING("menunggu"), LATE("terlambat"), UPHELD("dikabulkan"), REJECTED("ditolak"), ENDED("gugur");

        private final String word;

        Only(String word) {
            this.word = word;
        }

        boolean has(ObjectionLine one, Instant now) {
            return switch (this) {
                case WAITING -> one.state() == Objection.State.FILED;
                case LATE -> one.late(now);
                case UPHELD -> one.state() == Objection.State.ANSWERED && one.upheld() > 0;
                case REJECTED -> one.state() == Objection.State.ANSWERED && one.upheld() == 0;
                case ENDED -> one.state() == Objection.State.ENDED;
            };
        }
    }

    private final transient ObjectionList objections;
    private final transient Clock clock;
    private final Div content = new Div();

    public ObjectionsView(Words words, Editions editions, ObjectionList objections, Clock clock) {
        super(words, editions, "organizer.objections.title");
        this.objections = objections;
        this.clock = clock;
    }

    @Override
    protected void begin(Edition edition) {
        lead(words().of("organizer.objections.lead"));
        add(content);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        content.removeAll();
        List<ObjectionLine> all = objections.of(edition.id());
        if (all.isEmpty()) {
            content.add(empty(words().of("organizer.objections.none", edition.parameters().objectionDays())));
            return;
        }
        Instant now = clock.instant();
        Optional<Only> only = asked.getSingleParameter(SHOWN).flatMap(word -> Stream.of(Only.values())
                .filter(one -> one.word.equals(word)).findFirst());
        String order = asked.getSingleParameter(ORDER).orElse("");
        List<ObjectionLine> shown = all.stream().filter(one -> only.isEmpty() || only.get().has(one, now)).toList();
        FigureTable<ObjectionLine> table = new FigureTable<>(words(), words().of("organizer.objections.caption", shown.size(), all.size()),
                ObjectionColumns.of(words(), edition, now), wanted -> getUI().ifPresent(ui -> ui.navigate(ObjectionsView.class,
                address(edition, only, wanted))));
        table.addClassName("figures-objections");
        content.add(chips(edition, all, only, order, now));
        if (shown.isEmpty()) {
            content.add(empty(words().of("organizer.objections.nothing")));
            return;
        }
        table.show(shown, order);
        content.add(table, export(edition, table));
    }

    private Div chips(Edition edition, List<ObjectionLine> all, Optional<Only> chosen, String order, Instant now) {
        Span name = new Span(words().of("organizer.column.state"));
        name.addClassName("chips-label");
        Div row = new Div(name);
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", words().of("organizer.column.state"));
        for (Only only : Only.values()) {
            boolean current = chosen.equals(Optional.of(only));
            Span number = new Span(words().number(all.stream().filter(one -> only.has(one, now)).count()));
            number.addClassName("chip-count");
            RouterLink chip = new RouterLink("", ObjectionsView.class);
            chip.setQueryParameters(address(edition, current ? Optional.empty() : Optional.of(only), order));
            chip.addClassName("chip");
            chip.add(new Span(words().of("organizer.objections.only", only)), number);
            if (current) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            row.add(chip);
        }
        return row;
    }

    private static QueryParameters address(Edition edition, Optional<Only> only, String order) {
        Map<String, String> parts = new HashMap<>(Map.of(Address.EDITION, edition.code()));
        only.ifPresent(chosen -> parts.put(SHOWN, chosen.word));
        if (!order.isEmpty()) {
            parts.put(ORDER, order);
        }
        return QueryParameters.simple(parts);
    }

    private ListFile export(Edition edition, FigureTable<ObjectionLine> table) {
        return ListFile.csv(words().of("organizer.objections.export"), "keberatan-" + edition.code() + ".csv",
                () -> FigureCsv.of(table.shown(), table.columns(), words()));
    }
}
