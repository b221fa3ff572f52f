package id.anugerah.ui.insight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.Curve;
import id.anugerah.insight.Curves;
import id.anugerah.insight.Facet;
import id.anugerah.insight.InsightBeat;
import id.anugerah.insight.Slice;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Registrations and sent forms day by day, beside the edition before at the same distance from its deadline. */
@Route("penyelenggara/pantau/harian")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class DailyView extends InsightPage<Curve> {

    private final transient Curves curves;
    private final transient SliceWords slices;

    public DailyView(Words words, Editions editions, InsightBeat beat, Clock clock, Curves curves) {
        super(words, editions, beat, clock, "harian");
        this.curves = curves;
        this.slices = new SliceWords(words);
    }

    @Override
    protected Curve read(Edition edition) {
        return curves.of(edition.id());
    }

    @Override
    protected void draw(Div body, Edition edition, Curve curve, QueryParameters asked) {
        Div charts = new Div(chart(edition, curve, "insight.harian.allRegistered", Curve.Count::allRegistered),
                chart(edition, curve, "insight.harian.allSubmitted", Curve.Count::allSubmitted));
        charts.addClassName("charts");
        body.add(new Paragraph(curve.before().map(name -> words().of("insight.harian.before", name))
                .orElse(words().of("insight.harian.noBefore"))), charts, new H2(words().of("insight.harian.days")), table(edition, curve));
    }

    private com.vaadin.flow.component.Html chart(Edition edition, Curve curve, String name, Function<Curve.Count, Long> value) {
        List<LineChart.Point> points = curve.points().stream().map(point -> new LineChart.Point(point.distance(), point.mine().map(value),
                point.theirs().map(value))).toList();
        return LineChart.of(words(), words().of(name), edition.name(), curve.before(), points,
                distance -> distance == 0 ? words().of("insight.harian.lastDay") : words().of("insight.harian.short", distance));
    }

    /** Newest first; days on which nobody did anything in either edition are left out. */
    private Sheet table(Edition edition, Curve curve) {
        List<String> heads = new ArrayList<>(List.of(words().of("insight.day"), words().of("insight.harian.distance"),
                words().of("insight.harian.registered"), words().of("insight.harian.submitted"),
                words().of("insight.harian.allRegistered"), words().of("insight.harian.allSubmitted")));
        curve.before().ifPresent(name -> {
            heads.add(words().of("insight.harian.theirRegistered"));
            heads.add(words().of("insight.harian.theirSubmitted"));
        });
        Sheet sheet = new Sheet(words(), words().of("insight.harian.caption"), heads);
        List<Curve.Point> points = new ArrayList<>(curve.points());
        java.util.Collections.reverse(points);
        points.stream().filter(DailyView::tells).forEach(point -> sheet.row(row(edition, curve, point)));
        return sheet.exported("harian", edition);
    }

    private static boolean tells(Curve.Point point) {
        return moved(point.mine()) || moved(point.theirs()) || point.distance() == 0;
    }

    private static boolean moved(Optional<Curve.Count> count) {
        return count.filter(each -> each.registered() + each.submitted() > 0).isPresent();
    }

    private List<Cell> row(Edition edition, Curve curve, Curve.Point point) {
        String day = point.day().toString();
        Optional<Curve.Count> mine = point.mine();
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(slices.day(point.day())),
                Cell.figure(words().of("insight.harian.at", point.distance()), point.distance()),
                linked(mine.map(Curve.Count::registered), edition, Slice.ALL.and(Facet.REGISTERED, day)),
                linked(mine.map(Curve.Count::submitted), edition, Slice.ALL.and(Facet.SUBMITTED, day)),
                plain(mine.map(Curve.Count::allRegistered)), plain(mine.map(Curve.Count::allSubmitted))));
        if (curve.before().isPresent()) {
            cells.add(plain(point.theirs().map(Curve.Count::allRegistered)));
            cells.add(plain(point.theirs().map(Curve.Count::allSubmitted)));
        }
        return cells;
    }

    private Cell linked(Optional<Long> number, Edition edition, Slice slice) {
        return number.map(each -> Cell.number(each, Address.slice(words().number(each), edition, slice, Optional.empty())))
                .orElse(Cell.figure("", ""));
    }

    private Cell plain(Optional<Long> number) {
        return number.map(each -> Cell.figure(words().number(each), each)).orElse(Cell.figure("", ""));
    }
}
