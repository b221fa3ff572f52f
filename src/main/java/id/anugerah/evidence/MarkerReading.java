package id.anugerah.evidence;

import id.anugerah.evidence.PageMarker.Pages;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one kind of place after the other out of what was written, so that no digit is read twice. */
final class MarkerReading {

    private static final int LONGEST = 1_000;
    private static final int MOST_PAGES = 20;
    private static final int MOST_TERMS = 6;

    /** "PP 96" is a government regulation, "pp. 96" are pages; "P4N" is neither. */
    private static final String PAGE = "(?:halaman|hlmn?|hal|pages?|pgs?|slides?|salindia|lembar|p|(?-i:pp))";
    private static final String NOTHING_BEFORE = "(?<![\\p{L}\\d])";
    private static final String ORDINAL = "(?:ke[-\\s]?|no(?:mor)?[.\\s]*)?";
    private static final String NUMBER = "\\d{1,4}(?![\\p{L}\\d]|[.]\\d)";
    private static final String NUMERAL = "(?:" + Roman.NUMERAL + ")(?![\\p{L}\\d])";
    /** Before a numeral something stands between: "pi" is no page. */
    private static final String NAMED = PAGE + "(?:[\\s.:#(]*" + ORDINAL + "(?=\\d)|[\\s.:#(]+" + ORDINAL + ")";
    private static final String TO = "\\s*(?:-+|~|s\\s?/\\s?d|s\\.?d\\.?(?!\\p{L})|sampai(?: dengan)?|hingga|to|through)\\s*(?:" + NAMED + ")?";
    private static final String AND = "(?:\\s*[,;&+]\\s*(?:(?:dan|and|serta|atau|or)\\s+)?|\\s+(?:dan|and|serta|atau|or)\\s+)(?:" + NAMED + ")?";
    private static final String RANGE = range(NUMBER);
    private static final String LIST = RANGE + "(?:" + AND + RANGE + ")*+";
    private static final String ANY_RANGE = range("(?:" + NUMBER + "|" + NUMERAL + ")");
    private static final String ANY_LIST = ANY_RANGE + "(?:" + AND + ANY_RANGE + ")*+";

    private static final Pattern ADDRESS = pattern("(?:https?://|www\\.)\\S+");
    private static final Pattern QUOTED = pattern("[\"\u201C\u201D\u201E\u00AB]([^\"\u201C\u201D\u201E\u00AB\u00BB]{3,80})[\"\u201C\u201D\u00BB]");
    private static final Pattern NAMED_PAGES = pattern(NOTHING_BEFORE + NAMED + "(" + ANY_LIST + ")");
    private static final Pattern ONE_RANGE = pattern(ANY_RANGE);
    private static final Pattern PART = pattern(NOTHING_BEFORE + "((?:butir|poin|point|item|pasal|article|diktum|sub ?bab|bab|chapter|bagian"
            + "|section|clause|lampiran|annex|appendix|tabel|table|gambar|figure)[\\s.:]+)" + ORDINAL
            + "(\\d{1,3}(?:\\.\\d{1,3}){0,5}[a-z]?|[ivxlc]{1,7}|[a-z])(?![\\p{L}\\d]|\\.\\d)");
    private static final Pattern SECTION = pattern("(?<![\\p{L}\\d./,-])\\d{1,2}(?:\\.\\d{1,3}){1,5}(?![\\p{L}\\d/,]|\\.\\d)");
    private static final Pattern ONLY_PAGES = pattern("[^\\p{L}\\d]*(" + LIST + ")[^\\p{L}\\d]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d.*");
    private static final Pattern BEGINNING = pattern("(?:halaman|hal\\.?) (?:pertama|depan|awal|judul|sampul)|first page|cover|sampul"
            + "|(?:semua|seluruh|keseluruhan) (?:halaman|isi|dokumen|berkas|file)|all pages|(?:whole|entire) (?:document|file)");

    private final Set<Pages> pages = new LinkedHashSet<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private String rest;

    MarkerReading(String written) {
        String bounded = written.substring(0, Math.min(written.length(), LONGEST));
        rest = Normalizer.normalize(bounded, Normalizer.Form.NFKC).replaceAll("[\u2010-\u2015\u2212]", "-").replaceAll("\\s+", " ").strip();
    }

    PageMarker read() {
        take(ADDRESS, address -> { });
        take(QUOTED, words -> terms.add(words.group(1).strip()));
        take(NAMED_PAGES, named -> turnTo(named.group(1)));
        take(PART, part -> terms.add(part.group(2).contains(".") ? part.group(2) : part.group(1).replaceAll("[\\s.:]+", " ") + part.group(2)));
        take(SECTION, section -> terms.add(section.group()));
        Matcher bare = ONLY_PAGES.matcher(rest);
        if (bare.matches() && !YEAR.matcher(bare.group(1)).matches()) {
            turnTo(bare.group(1));
        }
        if (pages.isEmpty() && terms.isEmpty() && BEGINNING.matcher(rest).find()) {
            pages.add(new Pages(1, 1));
        }
        return new PageMarker(pages.stream().limit(MOST_PAGES).toList(), once(terms));
    }

    private void take(Pattern pattern, java.util.function.Consumer<MatchResult> reader) {
        Matcher matcher = pattern.matcher(rest);
        matcher.results().forEach(reader);
        rest = matcher.replaceAll(" ; ");
    }

    private void turnTo(String list) {
        ONE_RANGE.matcher(list).results().forEach(range -> {
            String first = range.group(1);
            String last = range.group(2) == null ? first : range.group(2);
            if (roman(first) == roman(last)) {
                turnTo(number(first), roman(first) ? number(last) : end(first, last), roman(first));
            } else {
                turnTo(number(first), number(first), roman(first));
                turnTo(number(last), number(last), roman(last));
            }
        });
    }

    private void turnTo(int first, int last, boolean roman) {
        if (first > 0 && last > 0) {
            pages.add(new Pages(Math.min(first, last), Math.max(first, last), roman));
        }
    }

    private static boolean roman(String number) {
        return !Character.isDigit(number.charAt(0));
    }

    private static int number(String written) {
        return roman(written) ? Roman.value(written) : Integer.parseInt(written);
    }

    /** "149-52" ends at 152. */
    private static int end(String first, String last) {
        boolean shortened = last.length() < first.length();
        return Integer.parseInt(shortened ? first.substring(0, first.length() - last.length()) + last : last);
    }

    private static List<String> once(Set<String> words) {
        Set<String> seen = new LinkedHashSet<>();
        return words.stream().filter(word -> seen.add(word.toLowerCase(Locale.ROOT))).limit(MOST_TERMS).toList();
    }

    private static String range(String number) {
        return "(" + number + ")(?:" + TO + "(" + number + "))?(?:\\s*(?:/|dari|of)\\s*\\d{1,4}(?!\\d))?";
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
