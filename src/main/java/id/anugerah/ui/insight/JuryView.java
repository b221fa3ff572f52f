package id.anugerah.ui.insight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.Facet;
import id.anugerah.insight.InsightBeat;
import id.anugerah.insight.JuryFigures;
import id.anugerah.insight.JuryProgress;
import id.anugerah.insight.SessionStanding;
import id.anugerah.insight.Slice;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the final goes: sessions by panel and by day, and the sheets that are missing. */
@Route("penyelenggara/pantau/juri")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class JuryView extends InsightPage<JuryFigures> {

    private static final List<SessionStanding> OF_PANELS = List.of(SessionStanding.PLANNED, SessionStanding.OVERDUE, SessionStanding.OPEN,
            SessionStanding.SHEETS, SessionStanding.CLOSED);

    private final transient JuryProgress progress;
    private final transient SliceWords slices;

    public JuryView(Words words, Editions editions, InsightBeat beat, Clock clock, JuryProgress progress) {
        super(words, editions, beat, clock, "juri");
        this.progress = progress;
        this.slices = new SliceWords(words);
    }

    @Override
    protected JuryFigures read(Edition edition) {
        return progress.of(edition.id());
    }

    @Override
    protected void draw(Div body, Edition edition, JuryFigures figures, QueryParameters asked) {
        Div tiles = new Div();
        tiles.addClassName("tiles");
        for (SessionStanding standing : SessionStanding.values()) {
            tiles.add(Tiles.tile(words().of("insight.session." + standing), Address.slice(words().number(figures.of(standing)), edition,
                    Slice.ALL.and(Facet.SESSION, standing.name()), Optional.empty())));
        }
        body.add(tiles, new H2(words().of("insight.juri.panels")));
        if (figures.panels().isEmpty()) {
            body.add(empty(words().of("insight.juri.none")));
            return;
        }
        body.add(panels(edition, figures));
        if (!figures.days().isEmpty()) {
            body.add(new H2(words().of("insight.juri.days")), days(edition, figures));
        }
    }

    private Sheet panels(Edition edition, JuryFigures figures) {
        List<String> heads = new ArrayList<>(List.of(words().of("insight.juri.panel")));
        OF_PANELS.forEach(standing -> heads.add(words().of("insight.session." + standing)));
        heads.add(words().of("insight.juri.missing"));
        Sheet sheet = new Sheet(words(), words().of("insight.juri.panels.caption"), heads);
        figures.panels().forEach(panel -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(panel.name())));
            Slice slice = Slice.ALL.and(Facet.PANEL, panel.id().toString());
            OF_PANELS.forEach(standing -> cells.add(Cell.number(panel.of(standing), Address.slice(words().number(panel.of(standing)), edition,
                    slice.and(Facet.SESSION, standing.name()), Optional.empty()))));
            cells.add(Cell.figure(words().number(panel.missing()), panel.missing()));
            sheet.row(cells);
        });
        return sheet.exported("juri-panel", edition);
    }

    private Sheet days(Edition edition, JuryFigures figures) {
        Sheet sheet = new Sheet(words(), words().of("insight.juri.days.caption"), List.of(words().of("insight.day"),
                words().of("insight.juri.sessions"), words().of("insight.session.CLOSED")));
        figures.days().forEach(day -> sheet.row(Cell.text(slices.day(day.day())),
                Cell.number(day.planned(), Address.slice(words().number(day.planned()), edition, Slice.ALL.and(Facet.SESSION_DAY,
                        day.day().toString()), Optional.empty())),
                Cell.number(day.closed(), Address.slice(words().number(day.closed()), edition, Slice.ALL.and(Facet.SESSION_DAY,
                        day.day().toString()).and(Facet.SESSION, SessionStanding.CLOSED.name()), Optional.empty()))));
        return sheet.exported("juri-harian", edition);
    }
}
