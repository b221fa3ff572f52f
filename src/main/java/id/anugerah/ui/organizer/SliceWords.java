package id.anugerah.ui.organizer;

import com.vaadin.flow.router.QueryParameters;
import id.anugerah.insight.Facet;
import id.anugerah.insight.Filled;
import id.anugerah.insight.Slice;
import id.anugerah.ui.shell.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The slices of the dashboards in the address (?tahap=VERIFIED&amp;provinsi=33) and in words. */
public final class SliceWords {

    private static final Map<Facet, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(Facet.STAGE, "tahap"), Map.entry(Facet.UNGROUPED, "tanpakelompok"), Map.entry(Facet.TYPE, "jenis"),
            Map.entry(Facet.PROVINCE, "provinsi"), Map.entry(Facet.REGISTERED, "terdaftar"), Map.entry(Facet.SUBMITTED, "terkirim"),
            Map.entry(Facet.VERIFIED, "terverifikasi"), Map.entry(Facet.FILLED, "isian"), Map.entry(Facet.QUEUE, "antrean"),
            Map.entry(Facet.TASK, "tugas"), Map.entry(Facet.SESSION, "sesi"), Map.entry(Facet.SESSION_DAY, "harisesi"), Map.entry(Facet.PANEL, "panel"),
            Map.entry(Facet.VERIFIER, "verifikator")));

    private final Words words;

    public SliceWords(Words words) {
        this.words = words;
    }

    /** What an address does not say well is passed over. */
    static Slice of(QueryParameters asked) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        NAMES.forEach((facet, name) -> asked.getSingleParameter(name).filter(facet::knows).ifPresent(value -> facets.put(facet, value)));
        return new Slice(facets);
    }

    static Map<String, String> parameters(Slice slice) {
        Map<String, String> parameters = new LinkedHashMap<>();
        NAMES.forEach((facet, name) -> {
            if (slice.facets().containsKey(facet)) {
                parameters.put(name, slice.facets().get(facet));
            }
        });
        return parameters;
    }

    /** "Provinsi: Jawa Tengah". */
    String facet(Facet facet, String value) {
        String said = switch (facet) {
            case STAGE -> words.of("insight.stage." + value);
            case UNGROUPED -> words.of("insight.ungrouped");
            case TYPE -> words.of("type." + value);
            case PROVINCE -> province(value);
            case REGISTERED, SUBMITTED, VERIFIED, SESSION_DAY -> day(LocalDate.parse(value));
            case FILLED -> filled(Filled.valueOf(value));
            case QUEUE -> words.of("box." + value);
            case TASK -> words.of("insight.task." + value);
            case SESSION -> words.of("insight.session." + value);
            case PANEL -> words.of("insight.slice.onePanel");
            case VERIFIER -> words.of(value.endsWith("OPEN") ? "insight.slice.held" : "insight.slice.judged");
        };
        return words.of("insight.facet." + facet) + ": " + said;
    }

    public String province(String code) {
        return words.of("insight.province." + (code.equals("-") ? "none" : code));
    }

    public String filled(Filled filled) {
        return words.of("insight.filled." + filled);
    }

    /** "14 Okt 2020". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()).format(day);
    }
}
