package id.anugerah.ui.insight;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.edition.Edition;
import id.anugerah.insight.Facet;
import id.anugerah.insight.Slice;
import id.anugerah.insight.Stage;
import id.anugerah.insight.Tally;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.Words;
import java.util.Locale;
import java.util.Map;

/**
 * The provinces in five shades, each with its number where there is room, and each a way to its list. The outlines are a file
 * of their own (design/map), which a browser keeps: what is drawn anew are shades and numbers. For the keyboard and for those
 * who hear the page the table by province has the same.
 */
final class ProvinceMap extends Div {

    private static final int SHADES = 5;

    /** Where a number stands, in units of the map: the middle of the largest island, moved where provinces are narrow. */
    private static final Map<String, double[]> PLACES = Map.ofEntries(
            at("11", 30, 24), at("12", 68, 58), at("13", 92, 109), at("14", 113, 90), at("15", 130, 127), at("16", 155, 153),
            at("17", 117, 166), at("18", 170, 183), at("19", 189, 134), at("21", 166, 72), at("31", 207, 196), at("32", 212, 218),
            at("33", 254, 221), at("34", 262, 248), at("35", 297, 232), at("36", 180, 207), at("51", 344, 256), at("52", 385, 258),
            at("53", 449, 247), at("61", 275, 99), at("62", 315, 126), at("63", 349, 149), at("64", 368, 90), at("65", 363, 48),
            at("71", 508, 74), at("72", 447, 115), at("73", 430, 172), at("74", 461, 163), at("75", 468, 95), at("76", 411, 140),
            at("81", 592, 153), at("82", 567, 83), at("91", 745, 177), at("92", 656, 134));

    ProvinceMap(Words words, SliceWords slices, Edition edition, Stage stage, Map<String, Tally> provinces) {
        addClassName("province-map");
        long most = PLACES.keySet().stream().mapToLong(code -> count(provinces, code, stage)).max().orElse(0);
        StringBuilder svg = new StringBuilder("<div><svg viewBox='0 0 793 288' role='group' aria-label='%s'>"
                .formatted(Figures.escaped(words.of("insight.map.alt", words.of("insight.stage." + stage)))));
        PLACES.keySet().stream().sorted().forEach(code -> {
            long number = count(provinces, code, stage);
            String name = Figures.escaped(words.of("insight.map.one", slices.province(code), number));
            svg.append(String.format(Locale.ROOT, "<a href='/%s' tabindex='-1' aria-label='%s'><title>%s</title>"
                            + "<use href='/design/map/indonesia.svg#p%s' class='shade-%d'/></a>", Figures.escaped(Address.sliceHref(edition,
                            Slice.ALL.and(Facet.STAGE, stage.name()).and(Facet.PROVINCE, code))), name, name, code, shade(number, most)));
        });
        PLACES.keySet().stream().sorted().filter(code -> count(provinces, code, stage) > 0).forEach(code ->
                svg.append(String.format(Locale.ROOT, "<text x='%.0f' y='%.0f' aria-hidden='true'>%s</text>", PLACES.get(code)[0],
                        PLACES.get(code)[1] + 3, words.number(count(provinces, code, stage)))));
        add(new Html(svg.append("</svg></div>").toString()), legend(words, most));
        long national = provinces.getOrDefault("-", Tally.NOTHING).of(stage);
        add(new Paragraph(words.of("insight.map.national", national)));
        Paragraph source = new Paragraph(words.of("insight.map.source"));
        source.addClassName("exact");
        add(source);
    }

    private static Map.Entry<String, double[]> at(String code, double x, double y) {
        return Map.entry(code, new double[] {x, y});
    }

    private static long count(Map<String, Tally> provinces, String code, Stage stage) {
        return provinces.getOrDefault(code, Tally.NOTHING).of(stage);
    }

    /** 0 for nobody, then as many equal steps up to the most as there are shades. */
    static int shade(long number, long most) {
        return number == 0 ? 0 : (int) ((number * SHADES + most - 1) / most);
    }

    private static Html legend(Words words, long most) {
        StringBuilder legend = new StringBuilder("<ul class='shades'><li><svg aria-hidden='true' viewBox='0 0 16 16'>"
                + "<rect class='shade-0' width='16' height='16' rx='3'/></svg>0</li>");
        for (int shade = 1; shade <= SHADES && most > 0; shade++) {
            long from = most * (shade - 1) / SHADES + 1;
            long to = most * shade / SHADES;
            if (from <= to) {
                legend.append("<li><svg aria-hidden='true' viewBox='0 0 16 16'><rect class='shade-%d' width='16' height='16' rx='3'/></svg>%s</li>"
                        .formatted(shade, from == to ? words.number(from) : words.number(from) + "–" + words.number(to)));
            }
        }
        return new Html(legend.append("</ul>").toString());
    }
}
