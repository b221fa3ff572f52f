package id.anugerah.ui.participant;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.MediaType;
import id.anugerah.finalist.Desk;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Preparation;
import id.anugerah.ui.evidence.EvidenceViewer;
import id.anugerah.ui.evidence.Sight;
import id.anugerah.ui.evidence.ViewedFile;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.UUID;

/** The presentation that was sent, as the panel will see it, and the way to send one. */
final class PresentationPart extends Div {

    private final transient Words words;
    private final transient ZoneId zone;
    private final UUID submission;
    private final Div sent = new Div();

    PresentationPart(Words words, Finalists finalists, ZoneId zone, UUID submission, Desk desk, boolean open, Runnable done) {
        this.words = words;
        this.zone = zone;
        this.submission = submission;
        sent.addClassName("presentation-sent");
        if (open) {
            Paragraph rules = new Paragraph(words.of("participant.final.presentation.rules", desk.megabytes()));
            rules.addClassName("row-note");
            Div problems = new Div();
            problems.addClassName("problems");
            problems.getElement().setAttribute("role", "alert");
            add(rules, new PresentationUpload(words, finalists, submission, desk.megabytes(), taken -> {
                show(taken);
                done.run();
            }, problems), problems);
        } else if (desk.preparation().presentation().isEmpty()) {
            add(new Paragraph(words.of("participant.final.presentation.none")));
        }
        add(sent);
        desk.preparation().presentation().ifPresent(this::show);
    }

    private void show(Preparation.Presentation taken) {
        ViewedFile file = ViewedFile.presentation(submission, taken.file());
        Anchor download = new Anchor(file.download(), file.name());
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", file.name()).insertChild(0, VaadinIcon.DOWNLOAD_ALT.create().getElement());
        download.addClassName("presentation-name");
        Span facts = new Span(words.of(taken.file().type() == MediaType.PDF ? "participant.final.presentation.pages"
                : "participant.final.presentation.slides", taken.pages(), words.megabytes(taken.file().size()),
                words.briefMoment(taken.sentAt(), zone)));
        facts.addClassName("row-note");
        Details preview = new Details(words.of("participant.preview"));
        preview.addClassNames("plain-details", "preview");
        preview.addOpenedChangeListener(change -> {
            if (change.isOpened() && preview.getContent().findAny().isEmpty()) {
                preview.add(new EvidenceViewer(words, file, Sight.START));
            }
        });
        sent.removeAll();
        sent.add(CasePage.row("presentation-line", download, facts), preview);
    }
}
