package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.Ending;
import id.anugerah.insight.Facet;
import id.anugerah.insight.Funnel;
import id.anugerah.insight.InsightBeat;
import id.anugerah.insight.Progress;
import id.anugerah.insight.Slice;
import id.anugerah.insight.Stage;
import id.anugerah.insight.Tally;
import id.anugerah.institution.InstitutionType;
import id.anugerah.submission.Group;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From registration to award: as a funnel, by group, type or province, and on the map. What is cut and mapped stands in the address. */
@Route("penyelenggara/pantau/corong")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class FunnelView extends InsightPage<Funnel> {

    private static final String CUT = "rinci";
    private static final String STAGE = "tahap";

    private final transient Progress progress;
    private final transient SliceWords slices;

    public FunnelView(Words words, Editions editions, InsightBeat beat, Clock clock, Progress progress) {
        super(words, editions, beat, clock, "corong");
        this.progress = progress;
        this.slices = new SliceWords(words);
    }

    @Override
    protected Funnel read(Edition edition) {
        return progress.funnel(edition.id());
    }

    @Override
    protected void draw(Div body, Edition edition, Funnel funnel, QueryParameters asked) {
        if (funnel.rows().isEmpty()) {
            body.add(empty(words().of("insight.corong.none")));
            return;
        }
        Funnel.Cut cut = asked.getSingleParameter(CUT).flatMap(name -> constant(Funnel.Cut.class, name)).orElse(Funnel.Cut.GROUP);
        Stage stage = asked.getSingleParameter(STAGE).flatMap(name -> constant(Stage.class, name)).orElse(Stage.REGISTERED);
        body.add(new H2(words().of("insight.corong.stages")), stages(edition, funnel), new H2(words().of("insight.corong.endings")),
                endings(edition, funnel), new H2(words().of("insight.corong.by")), cuts(cut), by(edition, funnel, cut),
                new H2(words().of("insight.corong.map")), mapped(stage),
                new ProvinceMap(words(), slices, edition, stage, funnel.by(Funnel.Cut.PROVINCE)));
    }

    private Sheet stages(Edition edition, Funnel funnel) {
        Tally total = funnel.total();
        Map<String, Tally> groups = funnel.by(Funnel.Cut.GROUP);
        Sheet sheet = new Sheet(words(), words().of("insight.corong.stages.caption"), heads("insight.corong.stage",
                words().of("insight.number"), words().of("insight.corong.ofBefore")));
        for (Stage stage : Stage.values()) {
            Slice slice = Slice.ALL.and(Facet.STAGE, stage.name());
            long number = total.of(stage);
            long before = stage.ordinal() == 0 ? number : total.of(Stage.values()[stage.ordinal() - 1]);
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(words().of("insight.stage." + stage)),
                    link(number, edition, slice, Optional.empty()).withBar((double) number / Math.max(1, total.of(Stage.REGISTERED))),
                    before == 0 ? Cell.figure("–", "") : Cell.figure(Figures.percent(words(), number, before), Figures.share(number, before))));
            for (Group group : Group.values()) {
                cells.add(link(groups.getOrDefault(group.name(), Tally.NOTHING).of(stage), edition, slice, Optional.of(group)));
            }
            sheet.row(cells);
        }
        return sheet.exported("corong-tahap", edition);
    }

    private Sheet endings(Edition edition, Funnel funnel) {
        Tally total = funnel.total();
        Map<String, Tally> groups = funnel.by(Funnel.Cut.GROUP);
        Sheet sheet = new Sheet(words(), words().of("insight.corong.endings.caption"), heads("insight.corong.ending",
                words().of("insight.number")));
        for (Ending ending : Ending.values()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(words().of("state", ending.state())),
                    ended(total.of(ending), edition, ending, Optional.empty()).withBar((double) total.of(ending) / Math.max(1, total.of(Stage.REGISTERED)))));
            for (Group group : Group.values()) {
                cells.add(ended(groups.getOrDefault(group.name(), Tally.NOTHING).of(ending), edition, ending, Optional.of(group)));
            }
            sheet.row(cells);
        }
        return sheet.exported("corong-berakhir", edition);
    }

    private List<String> heads(String first, String... more) {
        return Stream.of(Stream.of(words().of(first)), Stream.of(more), Arrays.stream(Group.values()).map(group -> words().of("group", group)))
                .flatMap(heads -> heads).toList();
    }

    private Component cuts(Funnel.Cut chosen) {
        Div row = chips("insight.corong.by");
        for (Funnel.Cut cut : Funnel.Cut.values()) {
            row.add(chip(words().of("insight.cut." + cut), FunnelView.class, CUT, cut.name(), cut == chosen));
        }
        return row;
    }

    private Component mapped(Stage chosen) {
        Div row = chips("insight.corong.map");
        for (Stage stage : Stage.values()) {
            row.add(chip(words().of("insight.stage." + stage), FunnelView.class, STAGE, stage.name(), stage == chosen));
        }
        return row;
    }

    private Sheet by(Edition edition, Funnel funnel, Funnel.Cut cut) {
        List<String> heads = Stream.concat(Stream.of(words().of("insight.cut." + cut)), Stream.concat(
                Arrays.stream(Stage.values()).map(stage -> words().of("insight.stage." + stage)),
                Arrays.stream(Ending.values()).map(ending -> words().of("insight.ending." + ending)))).toList();
        Sheet sheet = new Sheet(words(), words().of("insight.corong.by.caption." + cut), heads);
        sheet.addClassName("sheet-wide");
        ordered(funnel, cut).forEach((key, tally) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(name(cut, key))));
            Slice slice = cut == Funnel.Cut.GROUP ? key.equals(Funnel.NONE) ? Slice.ALL.and(Facet.UNGROUPED, key) : Slice.ALL
                    : Slice.ALL.and(cut == Funnel.Cut.TYPE ? Facet.TYPE : Facet.PROVINCE, key);
            Optional<Group> group = cut == Funnel.Cut.GROUP ? constant(Group.class, key) : Optional.empty();
            for (Stage stage : Stage.values()) {
                cells.add(link(tally.of(stage), edition, slice.and(Facet.STAGE, stage.name()), group));
            }
            for (Ending ending : Ending.values()) {
                cells.add(Cell.number(tally.of(ending), Address.slice(words().number(tally.of(ending)), edition, slice, group, ending.state())));
            }
            sheet.row(cells);
        });
        return sheet.exported("corong-" + cut.name().toLowerCase(java.util.Locale.ROOT), edition);
    }

    /** Groups and types in their own order, provinces by code; what has none comes last. */
    private static Map<String, Tally> ordered(Funnel funnel, Funnel.Cut cut) {
        Map<String, Tally> found = funnel.by(cut);
        List<String> order = switch (cut) {
            case GROUP -> Arrays.stream(Group.values()).map(Enum::name).toList();
            case TYPE -> Arrays.stream(InstitutionType.values()).map(Enum::name).toList();
            case PROVINCE -> List.copyOf(new TreeMap<>(found).keySet());
        };
        Map<String, Tally> ordered = new java.util.LinkedHashMap<>();
        order.stream().filter(key -> !key.equals(Funnel.NONE) && found.containsKey(key)).forEach(key -> ordered.put(key, found.get(key)));
        Optional.ofNullable(found.get(Funnel.NONE)).ifPresent(tally -> ordered.put(Funnel.NONE, tally));
        return ordered;
    }

    private String name(Funnel.Cut cut, String key) {
        return switch (cut) {
            case GROUP -> key.equals(Funnel.NONE) ? words().of("insight.ungrouped") : words().of("group." + key);
            case TYPE -> words().of("type." + key);
            case PROVINCE -> slices.province(key);
        };
    }

    private Cell link(long number, Edition edition, Slice slice, Optional<Group> group) {
        return Cell.number(number, Address.slice(words().number(number), edition, slice, group));
    }

    private Cell ended(long number, Edition edition, Ending ending, Optional<Group> group) {
        return Cell.number(number, Address.state(words().number(number), edition, ending.state(), group));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }
}
