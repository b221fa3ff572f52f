package id.anugerah.ui.organizer;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.anugerah.edition.Edition;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The submissions as a table; on a narrow screen each row becomes a card in one column. */
final class SubmissionGrid extends Grid<Submission> {

    private final Words words;
    private final Edition edition;
    private final Map<SubmissionColumn, Column<Submission>> columns = new EnumMap<>(SubmissionColumn.class);
    private final Column<Submission> card;

    SubmissionGrid(Words words, Edition edition, Consumer<List<SubmissionFilter.Sort>> sorted) {
        this.words = words;
        this.edition = edition;
        addClassName("submission-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        setAllRowsVisible(false);
        card = addColumn(cards()).setHeader(words.of("organizer.submissions.title")).setAutoWidth(false);
        card.setVisible(false);
        for (SubmissionColumn each : SubmissionColumn.values()) {
            columns.put(each, column(each));
        }
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(event.getSortOrder().stream().map(order -> new SubmissionFilter.Sort(
                        SubmissionColumn.valueOf(order.getSorted().getKey()),
                        order.getDirection() == SortDirection.DESCENDING)).toList());
            }
        });
        addItemClickListener(click -> getUI().ifPresent(ui ->
                Address.open(ui, click.getItem().reference(), edition)));
        narrow();
    }

    /** Rows come filtered and in order; the heads show that order. */
    void show(List<Submission> rows, List<SubmissionFilter.Sort> sort) {
        setItems(rows);
        sort(sort.stream().map(each -> new GridSortOrder<>(columns.get(each.column()),
                each.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)).toList());
    }

    private Column<Submission> column(SubmissionColumn column) {
        Column<Submission> made = switch (column) {
            case REFERENCE -> addColumn(reference()).setFlexGrow(0).setWidth("8rem");
            case STATE -> addColumn(state()).setFlexGrow(0).setWidth("10rem");
            case BODY -> addColumn(Submission::bodyName).setFlexGrow(3).setWidth("9rem");
            case KIND -> addColumn(s -> text(column, s)).setFlexGrow(0).setWidth("4.25rem");
            case GROUP -> addColumn(s -> text(column, s)).setFlexGrow(0).setWidth("6.5rem");
            case SUBMITTED -> addColumn(s -> text(column, s)).setFlexGrow(0).setWidth("7rem");
            case CLAIMED, VERIFIED, JURY -> addColumn(s -> text(column, s)).setFlexGrow(0)
                    .setWidth(column == SubmissionColumn.VERIFIED ? "6rem" : "5.25rem")
                    .setTextAlign(ColumnTextAlign.END);
        };
        return made.setKey(column.name()).setHeader(column.title(words)).setSortable(true).setComparator(column.order())
                .setResizable(true);
    }

    private LitRenderer<Submission> reference() {
        return LitRenderer.<Submission>of("<a class=\"reference\" href=\"${item.href}\">${item.reference}</a>")
                .withProperty("href", s -> Address.submissionHref(s.reference(), edition))
                .withProperty("reference", Submission::reference);
    }

    private LitRenderer<Submission> state() {
        return withState(LitRenderer.of(STATE));
    }

    private LitRenderer<Submission> cards() {
        return withState(LitRenderer.<Submission>of("<div class=\"card-row\"><a class=\"reference\" href=\"${item.href}\">"
                + "${item.reference}</a><strong>${item.body}</strong><span>" + STATE + "</span><span>${item.facts}</span></div>"))
                .withProperty("href", s -> Address.submissionHref(s.reference(), edition))
                .withProperty("reference", Submission::reference).withProperty("body", Submission::bodyName)
                .withProperty("facts", this::facts);
    }

    private static final String STATE = "<span class=\"state-badge\" theme=\"${item.theme}\"><vaadin-icon "
            + "icon=\"${item.icon}\" aria-hidden=\"true\"></vaadin-icon><span>${item.state}</span></span>";

    private LitRenderer<Submission> withState(LitRenderer<Submission> renderer) {
        return renderer.withProperty("theme", s -> StateBadge.theme(s.state()))
                .withProperty("icon", s -> StateBadge.icon(s.state()).create().getElement().getAttribute("icon"))
                .withProperty("state", s -> words.of("state", s.state()));
    }

    private String facts(Submission s) {
        StringBuilder facts = new StringBuilder(s.group().map(group -> words.of("group", group)).orElse(s.kind().name()));
        for (SubmissionColumn column : List.of(SubmissionColumn.CLAIMED, SubmissionColumn.VERIFIED, SubmissionColumn.JURY)) {
            String points = text(column, s);
            if (!points.isEmpty()) {
                facts.append(" · ").append(column.title(words)).append(' ').append(points);
            }
        }
        return facts.toString();
    }

    private String text(SubmissionColumn column, Submission s) {
        return column.text(s, words, edition.zone());
    }

    private void narrow() {
        addAttachListener(attach -> {
            attach.getUI().getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
            attach.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        });
    }

    private void fit(int width) {
        boolean narrow = width < 720;
        card.setVisible(narrow);
        columns.values().forEach(column -> column.setVisible(!narrow));
    }
}
