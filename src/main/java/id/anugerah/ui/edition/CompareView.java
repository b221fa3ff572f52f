package id.anugerah.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Comparison;
import id.anugerah.instrument.Comparison.Change;
import id.anugerah.instrument.FrozenVersion;
import id.anugerah.instrument.Versions;
import id.anugerah.shared.Refused;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.shell.ComparedText;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two versions of an instrument or jury sheet, one beside the other, item by item. */
@Route("penyelenggara/instrumen")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/edition.css")
class CompareView extends Page implements BeforeEnterObserver {

    static final String FROM = "dari";
    static final String TO = "ke";
    static final String SHOWN = "tampil";
    static final String ALL = "semua";

    private final transient Words words;
    private final transient Versions versions;
    private final transient List<Edition> editions;
    private final Div choice = new Div();
    private final Div body = new Div();

    public CompareView(Words words, Versions versions, Editions editions) {
        super(true);
        this.words = words;
        this.versions = versions;
        this.editions = editions.all();
        addClassName("organizer");
        heading(words.of("compare.title"));
        lead(words.of("compare.lead"));
        choice.addClassName("version-choice");
        add(choice, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<FrozenVersion> all = versions.all();
        Optional<FrozenVersion> from = named(all, asked, FROM);
        Optional<FrozenVersion> to = named(all, asked, TO);
        boolean everything = asked.getSingleParameter(SHOWN).filter(ALL::equals).isPresent();
        choice.removeAll();
        choice.add(select("compare.from", all, from, chosen -> go(Optional.of(chosen), to, everything)),
                select("compare.to", all, to, chosen -> go(from, Optional.of(chosen), everything)));
        body.removeAll();
        if (from.isEmpty() || to.isEmpty()) {
            body.add(empty(words.of("compare.choose")), suggestions(all));
            return;
        }
        try {
            show(from.get(), to.get(), versions.compare(from.get().id(), to.get().id()), everything);
        } catch (Refused refused) {
            body.add(empty(words.of(refused)));
        }
    }

    private void show(FrozenVersion from, FrozenVersion to, Comparison made, boolean everything) {
        Paragraph totals = new Paragraph(totals(made));
        totals.addClassName("compare-totals");
        body.add(new H2(words.of("compare.totals")), totals);
        if (made.title().differs()) {
            body.add(new ComparedText(words, made.title(), true));
        }
        body.add(new WeightTable(words, made.groups()), new H2(words.of("compare.items")));
        Div tools = new Div(filter(from, to, everything, made), export(from, to, made));
        tools.addClassName("tools");
        body.add(tools);
        List<Comparison.Item> shown = made.items().stream().filter(item -> everything || item.differs()).toList();
        if (shown.isEmpty()) {
            body.add(empty(words.of("compare.same", made.items().size())));
        }
        shown.forEach(item -> body.add(new ComparedItem(words, made, item)));
    }

    private String totals(Comparison made) {
        return words.of("compare.counts", made.count(Set.of(Change.WEIGHT, Change.WORDS)), made.count(Set.of(Change.NEW)),
                made.count(Set.of(Change.REMOVED)), made.count(Set.of(Change.MOVED)), made.same());
    }

    private Component filter(FrozenVersion from, FrozenVersion to, boolean everything, Comparison made) {
        Div chips = new Div(chip("compare.filter.changed", made.items().size() - made.same(), !everything, from, to, false),
                chip("compare.filter.all", made.items().size(), everything, from, to, true));
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("compare.filter"));
        return chips;
    }

    private RouterLink chip(String text, long count, boolean chosen, FrozenVersion from, FrozenVersion to, boolean everything) {
        RouterLink chip = new RouterLink("", CompareView.class);
        chip.setQueryParameters(address(Optional.of(from), Optional.of(to), everything));
        Span number = new Span(words.number(count));
        number.addClassName("chip-count");
        chip.add(new Span(words.of(text)), number);
        chip.addClassName("chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    /** Links to what is asked for most: each file's newest version with the one before it. */
    private Component suggestions(List<FrozenVersion> all) {
        Div links = new Div();
        for (int i = 0; i + 1 < all.size(); i++) {
            FrozenVersion newer = all.get(i);
            FrozenVersion older = all.get(i + 1);
            if (newer.file().equals(older.file()) && (i == 0 || !all.get(i - 1).file().equals(newer.file()))) {
                RouterLink link = new RouterLink(words.of("compare.suggested", newer.file(), older.number(), newer.number()),
                        CompareView.class);
                link.setQueryParameters(address(Optional.of(older), Optional.of(newer), false));
                links.add(new Paragraph(link));
            }
        }
        if (links.getComponentCount() == 0) {
            links.add(new Paragraph(words.of("compare.noSecond")));
        }
        return links;
    }

    private Select<FrozenVersion> select(String label, List<FrozenVersion> all, Optional<FrozenVersion> chosen,
                                         java.util.function.Consumer<FrozenVersion> choose) {
        Select<FrozenVersion> select = new Select<>();
        select.setLabel(words.of(label));
        select.setItems(all);
        select.setItemLabelGenerator(this::label);
        chosen.ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue());
            }
        });
        return select;
    }

    private String label(FrozenVersion version) {
        String name = words.of("compare.version", version.file(), version.number());
        List<String> used = editions.stream().filter(edition -> uses(edition, version.id())).map(Edition::name).toList();
        return switch (used.size()) {
            case 0 -> name;
            case 1, 2 -> name + " – " + String.join(", ", used);
            default -> name + " – " + words.of("compare.usedBy", used.get(0), used.size() - 1);
        };
    }

    private static boolean uses(Edition edition, UUID version) {
        return Set.of(edition.ipInstrument(), edition.uppInstrument(), edition.jurySheet()).contains(version);
    }

    private ListFile export(FrozenVersion from, FrozenVersion to, Comparison made) {
        return ListFile.csv(words.of("compare.export"), ("perbandingan-" + from.name() + "-" + to.name()).replace(':', '.') + ".csv",
                () -> CompareCsv.of(made, words));
    }

    private void go(Optional<FrozenVersion> from, Optional<FrozenVersion> to, boolean everything) {
        getUI().ifPresent(ui -> ui.navigate(CompareView.class, address(from, to, everything)));
    }

    private static Optional<FrozenVersion> named(List<FrozenVersion> all, QueryParameters asked, String parameter) {
        return asked.getSingleParameter(parameter).flatMap(name -> all.stream().filter(one -> one.name().equals(name)).findFirst());
    }

    static QueryParameters address(Optional<FrozenVersion> from, Optional<FrozenVersion> to, boolean everything) {
        Map<String, String> asked = new LinkedHashMap<>();
        from.ifPresent(version -> asked.put(FROM, version.name()));
        to.ifPresent(version -> asked.put(TO, version.name()));
        if (everything) {
            asked.put(SHOWN, ALL);
        }
        return QueryParameters.simple(asked);
    }
}
