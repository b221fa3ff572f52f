package id.anugerah.instrument;

import id.anugerah.shared.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An instrument or a jury sheet as a comparison reads it: groups of weighted items, each with its passages of text. */
public record Outline(Text title, List<Group> groups) {

    /** An aspect of an instrument, a part of a jury sheet, or the bands of its scale, which weigh nothing. */
    public record Group(String id, Text title, int weight, List<Item> items) {
    }

    /** @param passages by their name, in the order of reading: title, question, option.a … */
    public record Item(String id, int weight, Map<String, Text> passages) {
    }

    public static Outline of(Instrument instrument) {
        return new Outline(instrument.title(), each(instrument.aspects(), aspect -> new Group(aspect.id(), aspect.title(),
                aspect.weight(), each(aspect.indicators(), Outline::item))));
    }

    public static Outline of(JurySheet sheet) {
        List<Group> groups = new java.util.ArrayList<>(each(sheet.parts(), part -> new Group(part.id(), part.title(),
                part.weight(), each(part.criteria(), criterion -> {
                    Map<String, Text> passages = new LinkedHashMap<>();
                    passages.put("title", criterion.title());
                    passages.put("points", joined(criterion.points()));
                    return new Item(criterion.id(), criterion.weight(), passages);
                }))));
        groups.add(new Group("bands", new Text("Pita nilai", "Bands"), 0, each(sheet.bands(), band -> {
            Map<String, Text> passages = new LinkedHashMap<>();
            passages.put("title", band.title());
            String range = band.from() + "–" + band.to();
            passages.put("range", new Text(range, range));
            passages.put("meaning", band.meaning());
            return new Item(band.id(), 0, passages);
        })));
        return new Outline(sheet.title(), List.copyOf(groups));
    }

    private static Item item(Indicator indicator) {
        Map<String, Text> passages = new LinkedHashMap<>();
        passages.put("title", indicator.title());
        passages.put("question", indicator.question());
        for (Option option : Option.values()) {
            passages.put("option." + option.letter(), indicator.options().get(option));
        }
        passages.put("evidence", joined(indicator.evidence()));
        passages.put("guidance", indicator.guidance());
        return new Item(indicator.id(), indicator.weight(), passages);
    }

    /** A list as one text, a line each. */
    private static Text joined(List<Text> lines) {
        return new Text(String.join("\n", each(lines, Text::id)), String.join("\n", each(lines, Text::en)));
    }

    private static <A, B> List<B> each(List<A> all, Function<A, B> made) {
        return all.stream().map(made).toList();
    }
}
