package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.edition.Edition;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import java.util.List;
import java.util.Map;

/** What waits for the organizers now: the two decisions and the sessions to plan, each with a way to it. */
final class Waiting extends Div {

    private final Words words;
    private final Edition edition;
    private final List<WorkItem> tasks;

    /** @param tasks open tasks of the organizers; empty for those who only watch */
    Waiting(Words words, Edition edition, Map<ReleaseKind, Release> decisions, List<WorkItem> tasks) {
        this.words = words;
        this.edition = edition;
        this.tasks = tasks;
        addClassName("cards");
        decision(ReleaseKind.SHORTLIST, decisions.get(ReleaseKind.SHORTLIST), "organizer.shortlist.title", ShortlistView.class);
        long sessions = open(Box.TASK_SCHEDULE_SESSION);
        if (sessions > 0) {
            Anchor link = new Anchor("penyelenggara/final?" + Address.of(edition).getQueryString(), words.of("organizer.finals.title"));
            link.getElement().setAttribute("router-link", true);
            card(link, words.of("organizer.waiting.sessions", sessions), true);
        }
        decision(ReleaseKind.AWARDS, decisions.get(ReleaseKind.AWARDS), "organizer.awards.title", AwardsView.class);
    }

    private void decision(ReleaseKind kind, Release release, String title, Class<? extends Component> screen) {
        boolean correcting = open(kind.correction().proposing()) > 0;
        boolean proposing = open(kind.first().proposing()) > 0;
        boolean releasing = open(kind.first().releasing()) + open(kind.correction().releasing()) > 0;
        String state = correcting ? "CORRECTION" : release == null ? (proposing ? "READY" : "NONE") : release.state().name();
        String when = words.briefMoment(release == null || release.announcedAt().isEmpty()
                ? edition.phase(kind.announcement()).opens() : release.announcedAt().get(), edition.zone());
        card(Address.to(words.of(title), screen, edition), words.of("organizer.waiting." + state, when),
                correcting || proposing || releasing);
    }

    private void card(Component link, String text, boolean now) {
        Div card = new Div(new H3(link), new Paragraph(text));
        card.addClassName("card");
        if (now) {
            card.addClassName("card-now");
            Div mark = new Div(words.of("organizer.waiting.now"));
            mark.getElement().getThemeList().add("badge");
            card.addComponentAsFirst(mark);
        }
        add(card);
    }

    private long open(Box box) {
        return tasks.stream().filter(task -> task.box().equals(box)).count();
    }
}
