package id.anugerah.ui.finals;

import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Pools;
import id.anugerah.panel.Seating;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import org.springframework.stereotype.Component;

/** What can be done with panels: a new one, another juror on a seat. */
@Component
class PanelActs {

    private final Words words;
    private final Panels panels;
    private final Pools pools;
    private final Seating seating;
    private final Notices notices;

    PanelActs(Words words, Panels panels, Pools pools, Seating seating, Notices notices) {
        this.words = words;
        this.panels = panels;
        this.pools = pools;
        this.seating = seating;
        this.notices = notices;
    }

    void create(FinalsBoard board, Runnable done) {
        PanelForm form = new PanelForm(words, board, pools.all(board.edition().id()));
        new ActDialog(words, words.of("organizer.panel.create")).showing(form).when(form::complete)
                .act(words.of("organizer.panel.save"), reason -> {
                    panels.create(board.edition().id(), form.name(), form.chair(), form.place(), form.members());
                    notices.done(words.of("organizer.panel.done", form.name()));
                    done.run();
                }).open();
    }

    void replace(FinalsBoard board, Panel panel, Panel.Member leaving, Runnable done) {
        String name = board.names().getOrDefault(leaving.juror(), words.of("organizer.someone"));
        ReplaceForm form = new ReplaceForm(words, board, panel, leaving);
        new ActDialog(words, words.of("finals.replace.title", name)).saying(words.of("finals.replace.what", panel.name()))
                .showing(form).when(form::complete).withReason(words.of("finals.replace.reason"))
                .act(words.of("finals.replace.act"), reason -> {
                    seating.replace(panel.id(), leaving.juror(), form.juror().id(), form.background(), reason);
                    notices.done(words.of("finals.replace.done", form.juror().name(), name));
                    done.run();
                }).open();
    }
}
