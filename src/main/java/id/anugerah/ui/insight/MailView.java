package id.anugerah.ui.insight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.InsightBeat;
import id.anugerah.insight.MailFigures;
import id.anugerah.insight.MailProgress;
import id.anugerah.notification.MailStanding;
import id.anugerah.notification.Mailbox;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails sent, waiting, failed and come back, by day; a number opens its mails below, without their bodies. */
@Route("penyelenggara/pantau/surat")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class MailView extends InsightPage<MailFigures> {

    private static final String STANDING = "keadaan";
    private static final String DAY = "hari";
    private static final int SHOWN = 1_000;

    private final transient MailProgress progress;
    private final transient Mailbox mailbox;
    private final transient SliceWords slices;

    public MailView(Words words, Editions editions, InsightBeat beat, Clock clock, MailProgress progress, Mailbox mailbox) {
        super(words, editions, beat, clock, "surat");
        this.progress = progress;
        this.mailbox = mailbox;
        this.slices = new SliceWords(words);
    }

    @Override
    protected MailFigures read(Edition edition) {
        return progress.of(edition.zone());
    }

    @Override
    protected void draw(Div body, Edition edition, MailFigures figures, QueryParameters asked) {
        Div tiles = new Div();
        tiles.addClassName("tiles");
        for (MailStanding standing : MailStanding.values()) {
            tiles.add(Tiles.tile(words().of("insight.mail." + standing), link(figures.of(standing), edition, Optional.empty(), standing)));
        }
        body.add(tiles);
        if (!mailbox.readsReturns()) {
            body.add(new Paragraph(words().of("insight.surat.unread")));
        }
        Optional<MailStanding> standing = asked.getSingleParameter(STANDING).flatMap(name -> Arrays.stream(MailStanding.values())
                .filter(each -> each.name().equals(name)).findFirst());
        standing.ifPresent(chosen -> list(body, edition, chosen, asked.getSingleParameter(DAY).flatMap(MailView::day)));
        body.add(new H2(words().of("insight.surat.days")));
        body.add(figures.days().isEmpty() ? empty(words().of("insight.surat.none")) : days(edition, figures));
    }

    private void list(Div body, Edition edition, MailStanding standing, Optional<LocalDate> day) {
        List<MailFigures.Line> lines = progress.list(edition.zone(), day, Optional.of(standing), SHOWN);
        String caption = words().of("insight.surat.list", words().of("insight.mail." + standing), day.map(slices::day)
                .orElse(words().of("insight.surat.allDays")), lines.size());
        Sheet sheet = new Sheet(words(), caption, List.of(words().of("insight.surat.written"), words().of("insight.surat.recipient"),
                words().of("insight.surat.subject"), words().of("insight.surat.sent"), words().of("insight.surat.failure")));
        lines.forEach(line -> sheet.row(Cell.text(words().briefMoment(line.writtenAt(), edition.zone())), Cell.text(line.recipient()),
                Cell.text(line.subject()), Cell.text(line.sentAt().map(at -> words().briefMoment(at, edition.zone())).orElse("–")),
                Cell.text(line.failure().map(cause -> cause(line, cause)).orElse("–"))));
        RouterLink away = new RouterLink(words().of("insight.surat.close"), MailView.class);
        away.setQueryParameters(Address.of(edition));
        body.add(new H2(words().of("insight.mail." + standing)), new Paragraph(away), sheet.exported("surat-daftar", edition));
        if (lines.size() == SHOWN) {
            body.add(new Paragraph(words().of("insight.surat.first", SHOWN)));
        }
    }

    private String cause(MailFigures.Line line, String cause) {
        return line.standing() == MailStanding.RETURNED ? words().of("insight.return." + ReturnCause.of(cause), cause) : cause;
    }

    private Sheet days(Edition edition, MailFigures figures) {
        List<String> heads = new ArrayList<>(List.of(words().of("insight.day")));
        Arrays.stream(MailStanding.values()).forEach(standing -> heads.add(words().of("insight.mail." + standing)));
        Sheet sheet = new Sheet(words(), words().of("insight.surat.caption", MailProgress.DAYS), heads);
        figures.days().forEach(day -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(slices.day(day.day()))));
            for (MailStanding standing : MailStanding.values()) {
                cells.add(Cell.number(day.of(standing), link(day.of(standing), edition, Optional.of(day.day()), standing)));
            }
            sheet.row(cells);
        });
        return sheet.exported("surat", edition);
    }

    private RouterLink link(long number, Edition edition, Optional<LocalDate> day, MailStanding standing) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(Address.EDITION, edition.code());
        parameters.put(STANDING, standing.name());
        day.ifPresent(each -> parameters.put(DAY, each.toString()));
        RouterLink link = new RouterLink(words().number(number), MailView.class);
        link.setQueryParameters(QueryParameters.simple(parameters));
        link.setHighlightCondition((shown, event) -> false);
        return link;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
