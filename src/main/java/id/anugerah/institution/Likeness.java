package id.anugerah.institution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Entries that are likely one body: the same words in any order, without those that say nothing, short forms written out. */
final class Likeness {

    private static final Set<String> SILENT = Set.of("pemerintah", "dan", "atau", "di", "pada", "untuk", "yang", "republik", "indonesia",
            "ri", "pt", "persero", "tbk");
    private static final Map<String, String> LONG = Map.of("kab", "kabupaten", "prov", "provinsi", "kem", "kementerian", "ktr", "kantor",
            "kec", "kecamatan", "rs", "rumah sakit", "rsud", "rumah sakit umum daerah", "disdukcapil", "dinas kependudukan pencatatan sipil");

    private Likeness() {
    }

    /** Only what could be merged is compared: of one type, or of one list and institution. */
    static List<List<Entry>> pairs(List<Entry> entries, int most) {
        Map<String, List<Entry>> alike = entries.stream().collect(Collectors.groupingBy(Likeness::key, LinkedHashMap::new, Collectors.toList()));
        List<List<Entry>> pairs = new ArrayList<>();
        alike.values().stream().filter(group -> group.size() > 1).forEach(group ->
                group.stream().skip(1).forEach(other -> pairs.add(List.of(group.get(0), other))));
        return pairs.stream().limit(most).toList();
    }

    private static String key(Entry entry) {
        return entry.value(Field.TYPE) + "|" + entry.value(Field.LIST) + "|" + entry.value(Field.INSTITUTION) + "|"
                + (words(entry.name()).isEmpty() ? entry.code() : words(entry.name()));
    }

    static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+")).flatMap(word -> Arrays.stream(LONG.getOrDefault(word, word).split(" ")))
                .filter(word -> !word.isEmpty() && !SILENT.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }
}
