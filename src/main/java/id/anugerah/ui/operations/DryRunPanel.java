package id.anugerah.ui.operations;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.operations.DryRun;
import id.anugerah.operations.Obstacle;
import java.util.List;

/** What a dry run has shown: how many can go, and who cannot, by reason. */
final class DryRunPanel extends Div {

    private static final int LISTED = 200;

    private final OperationsPage page;

    DryRunPanel(OperationsPage page, DryRun shown) {
        this.page = page;
        Paragraph sum = new Paragraph(page.words().of("operations.dryRun.sum", page.words().number(shown.able().size()),
                page.words().number(shown.blockedCount())));
        sum.addClassName("dry-run-sum");
        add(new H2(page.words().of("operations.dryRun.title")), sum);
        shown.blocked().forEach(this::group);
    }

    private void group(Obstacle obstacle, List<DryRun.Blocked> cases) {
        UnorderedList list = new UnorderedList();
        cases.stream().limit(LISTED).forEach(one -> list.add(new ListItem(page.name(one.name()))));
        if (cases.size() > LISTED) {
            list.add(new ListItem(page.words().of("operations.dryRun.more", cases.size() - LISTED)));
        }
        Paragraph detail = new Paragraph(obstacle.detail() + (obstacle.box().isEmpty() ? "" : " (" + obstacle.box() + ")"));
        detail.addClassName("technical");
        Details technical = new Details(page.words().of("operations.technical"), detail);
        technical.addClassName("technical-details");
        add(new H3(page.words().of("operations.dryRun.group", cases.size(), page.words().of("operations.why", obstacle.why()))),
                new Paragraph(page.words().of("operations.whyTodo", obstacle.why())), list, technical);
    }
}
