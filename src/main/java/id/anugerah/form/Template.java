package id.anugerah.form;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names in a text: {{name}}, the plainest part of Camunda's templates. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([a-z][A-Za-z0-9]*)\\s*}}");

    private Template() {
    }

    static List<String> names(String text) {
        return NAME.matcher(text).results().map((MatchResult name) -> name.group(1)).distinct().toList();
    }

    /** Braces that are no plain name. */
    static boolean leftOpen(String text) {
        return NAME.matcher(text).replaceAll("").contains("{{");
    }

    static String fill(String text, Map<String, String> words) {
        return NAME.matcher(text).replaceAll(name -> {
            String word = words.get(name.group(1));
            if (word == null) {
                throw new IllegalStateException("The screen gives no word for {{" + name.group(1) + "}}");
            }
            return java.util.regex.Matcher.quoteReplacement(word);
        });
    }
}
