package id.anugerah.institution.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody typed, as a query over the column "words": every word must begin a word of the name, in any order. Short
 * forms that do not begin their long form ("pemkab", "kemendagri") stand for it too; the others ("kab.", "prov.") need
 * nothing, they are beginnings.
 */
final class ListQuery {

    private static final int MOST_WORDS = 10;

    private static final Map<String, String> LONG = Map.ofEntries(Map.entry("pemkab", "pemerintah kabupaten"),
            Map.entry("pemkot", "pemerintah kota"), Map.entry("pemprov", "pemerintah provinsi"),
            Map.entry("kemendagri", "kementerian dalam negeri"), Map.entry("kemenlu", "kementerian luar negeri"),
            Map.entry("kemenhub", "kementerian perhubungan"), Map.entry("kemenkumham", "kementerian hukum hak"),
            Map.entry("kemendikbud", "kementerian pendidikan kebudayaan"), Map.entry("kemenpupr", "kementerian pekerjaan umum"),
            Map.entry("rsud", "rumah sakit umum daerah"), Map.entry("rsup", "rumah sakit umum pusat"),
            Map.entry("rs", "rumah sakit"), Map.entry("kantah", "kantor pertanahan"),
            Map.entry("disdukcapil", "dinas kependudukan pencatatan sipil"), Map.entry("dinkes", "dinas kesehatan"),
            Map.entry("diskominfo", "dinas komunikasi informatika"), Map.entry("humas", "hubungan masyarakat"));

    private ListQuery() {
    }

    /** @return a tsquery of configuration "simple"; empty when nothing was typed that could be a word */
    static String of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .map(ListQuery::either).collect(Collectors.joining(" & "));
    }

    private static String either(String word) {
        String meant = LONG.get(word);
        if (meant == null && word.startsWith("kemen") && word.length() > 6 && !"kementerian".startsWith(word)) {
            meant = "kementerian " + word.substring(5); // kemenkes, kemenkeu, kementan
        }
        return meant == null ? word + ":*" : "(" + word + ":* | (" + Arrays.stream(meant.split(" ")).map(w -> w + ":*")
                .collect(Collectors.joining(" & ")) + "))";
    }
}
