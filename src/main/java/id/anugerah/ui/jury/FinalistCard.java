package id.anugerah.ui.jury;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.MediaType;
import id.anugerah.finalist.PanelReading;
import id.anugerah.finalist.Preparation;
import id.anugerah.ui.evidence.EvidenceViewer;
import id.anugerah.ui.evidence.Sight;
import id.anugerah.ui.evidence.ViewedFile;
import id.anugerah.ui.shell.Words;
import java.util.UUID;

/** Who presents, with rank and position, and the presentation in the product's own viewer. */
@StyleSheet("context://design/finalist.css")
final class FinalistCard extends Section {

    /** @throws id.anugerah.shared.Refused "finalist.notYours" to whom does not sit in that session */
    FinalistCard(Words words, PanelReading reading, UUID submission) {
        super(new H2(words.of("jury.finalist")));
        addClassName("finalist-card");
        Preparation preparation = reading.of(submission);
        if (preparation.presenters().isEmpty()) {
            add(new Paragraph(words.of("jury.finalist.nobody")));
        } else {
            OrderedList people = new OrderedList();
            people.addClassName("finalist-people");
            preparation.presenters().forEach(one -> {
                Span name = new Span(one.name());
                name.addClassName("finalist-name");
                Span under = new Span(one.rank() + " · " + one.position());
                under.addClassName("soft");
                people.add(new ListItem(name, under));
            });
            add(people);
        }
        preparation.presentation().ifPresentOrElse(sent -> add(presentation(words, submission, sent)),
                () -> add(new Paragraph(words.of("jury.finalist.noFile"))));
    }

    private static Div presentation(Words words, UUID submission, Preparation.Presentation sent) {
        ViewedFile file = ViewedFile.presentation(submission, sent.file());
        Anchor download = new Anchor(file.download(), words.of("jury.finalist.download", file.name()));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", file.name()).insertChild(0, VaadinIcon.DOWNLOAD_ALT.create().getElement());
        Details viewer = new Details(words.of(file.type() == MediaType.PDF ? "jury.finalist.show" : "jury.finalist.text", sent.pages()));
        viewer.addOpenedChangeListener(change -> {
            if (change.isOpened() && viewer.getContent().findAny().isEmpty()) {
                viewer.add(new EvidenceViewer(words, file, Sight.START));
            }
        });
        return new Div(download, viewer);
    }
}
