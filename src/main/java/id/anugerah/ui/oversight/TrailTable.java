package id.anugerah.ui.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.oversight.TrailLine;
import id.anugerah.ui.operations.StackedTable;
import id.anugerah.ui.oversight.TrailFilter.Part;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** Rows of the trail, newest first; each opens to what exactly was written and how it is sealed. */
final class TrailTable extends Div {

    private static final int SHORT = 90;

    private final transient Words words;
    private final transient LineWords says;

    TrailTable(Words words, LineWords says) {
        this.words = words;
        this.says = says;
    }

    void show(List<TrailLine> lines) {
        removeAll();
        StackedTable table = new StackedTable(words, words.of("oversight.caption"), "oversight.column.",
                List.of("when", "what", "about", "who", "details"));
        lines.forEach(line -> table.row(StackedTable.text(says.when(line)), what(line), about(line), StackedTable.text(says.who(line)),
                details(line)));
        table.addClassName("trail-table");
        add(table);
    }

    private Component what(TrailLine line) {
        Span what = new Span(says.what(line));
        what.addClassName("trail-what");
        return what;
    }

    private Component about(TrailLine line) {
        RouterLink chain = new RouterLink(says.about(line.subject()), TrailView.class);
        chain.setQueryParameters(TrailFilter.NONE.with(Part.SUBJECT, line.row().subject().toString()).parameters());
        return chain;
    }

    private Component details(TrailLine line) {
        String said = says.inOneLine(line);
        Details details = new Details(said.isEmpty() ? words.of("oversight.seal") : said.length() <= SHORT ? said
                : said.substring(0, SHORT).strip() + " …");
        details.addClassName("trail-details");
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(whole(line));
            }
        });
        return details;
    }

    private Component whole(TrailLine line) {
        DescriptionList list = new DescriptionList();
        says.details(line).forEach((name, value) -> put(list, name, value, false));
        put(list, words.of("oversight.row.number"), words.number(line.row().seq()), false);
        put(list, words.of("oversight.row.action"), line.row().action(), true);
        put(list, words.of("oversight.row.details"), line.row().details(), true);
        put(list, words.of("oversight.row.hash"), line.row().hash(), true);
        put(list, words.of("oversight.row.previous"), line.row().previousHash(), true);
        put(list, words.of("oversight.row.subject"), line.row().subject().toString(), true);
        return list;
    }

    private static void put(DescriptionList list, String name, String value, boolean exact) {
        DescriptionList.Description text = new DescriptionList.Description(value);
        if (exact) {
            text.addClassName("technical");
        }
        list.add(new DescriptionList.Term(name), text);
    }
}
