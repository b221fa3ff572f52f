package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.anugerah.archive.Archive;
import id.anugerah.ui.shell.Words;
import java.util.Optional;

/** How far the archive is that is being written, in words and as a bar; the page can be left. */
final class ArchiveProgress extends Div {

    private final transient Words words;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph figure = new Paragraph();
    private final Paragraph leave = new Paragraph();
    private final Div card = new Div(figure, bar, leave);
    private final Paragraph told = new Paragraph();

    ArchiveProgress(Words words) {
        this.words = words;
        card.addClassNames("card", "card-now");
        bar.getElement().setAttribute("aria-label", words.of("organizer.archives.progress"));
        leave.setText(words.of("organizer.archives.leave"));
        told.getElement().setAttribute("role", "status");
        add(card, told);
    }

    void show(Optional<Archive> running) {
        card.setVisible(running.isPresent());
        running.ifPresent(archive -> {
            double share = archive.total() == 0 ? 0 : (double) archive.done() / archive.total();
            bar.setValue(Math.min(1, share));
            figure.setText(archive.total() == 0 ? words.of("organizer.archives.counting")
                    : words.of("organizer.archives.running", words.number(archive.done()), words.number(archive.total()),
                            Math.round(Math.floor(share * 100))));
            told.setText("");
        });
    }

    /** What came of it, for who is on the page still. */
    void tell(String sentence) {
        told.setText(sentence);
    }
}
