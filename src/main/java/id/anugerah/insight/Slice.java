package id.anugerah.insight;

import java.util.EnumMap;
import java.util.Map;

/** Which submissions of an edition: those for which every facet holds; without facets all of them. */
public record Slice(Map<Facet, String> facets) {

    public static final Slice ALL = new Slice(Map.of());

    public Slice {
        facets = Map.copyOf(facets);
        if (facets.entrySet().stream().anyMatch(each -> !each.getKey().knows(each.getValue()))) {
            throw new IllegalArgumentException("Not a word of its facet: " + facets);
        }
    }

    public Slice and(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        more.put(facet, value);
        return new Slice(more);
    }

    public Slice without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(facets);
        fewer.remove(facet);
        return new Slice(fewer);
    }
}
