package id.anugerah.evidence.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The manifest of verdicts, and the kitchen that makes its files. */
public final class Corpus {

    private static final Path MANIFEST = Path.of("src/test/resources/evidence/corpus.txt");
    private static final Map<String, Recipe> RECIPES = new HashMap<>();

    static {
        RECIPES.putAll(PdfRecipes.all());
        RECIPES.putAll(WordRecipes.all());
        RECIPES.putAll(SlideRecipes.all());
        RECIPES.putAll(OldWordRecipes.all());
        RECIPES.putAll(PictureRecipes.all());
        RECIPES.putAll(OtherRecipes.all());
    }

    private Corpus() {
    }

    /** @param verdict a type that is kept, or the last word of the refusal's key */
    public record Dish(String name, String recipe, String verdict, String why) {

        public byte[] content() {
            return cook(recipe);
        }

        @Override
        public String toString() {
            return name + " | " + recipe + " -> " + verdict;
        }
    }

    public static List<Dish> all() {
        try {
            return Files.readAllLines(MANIFEST).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Corpus::dish).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dish dish(String line) {
        String[] fields = line.split("\\|", 4);
        return new Dish(unescaped(fields[0].strip()), unescaped(fields[1].strip()), fields[2].strip(), fields[3].strip());
    }

    /** "pdf 3 > cut 50": a recipe, then what is done to its bytes. */
    public static byte[] cook(String recipe) {
        byte[] made = null;
        for (String step : recipe.split(" > ")) {
            String[] words = step.split(" ", 2);
            made = made == null ? make(words) : changed(made, words[0], words.length > 1 ? words[1] : "");
        }
        return made;
    }

    private static byte[] make(String... words) {
        try {
            return RECIPES.get(words[0]).make(words.length > 1 ? words[1] : "");
        } catch (Exception e) {
            throw new IllegalStateException(String.join(" ", words), e);
        }
    }

    private static byte[] changed(byte[] made, String verb, String argument) {
        return switch (verb) {
            case "cut" -> Arrays.copyOf(made, made.length * Integer.parseInt(argument) / 100);
            case "less" -> Arrays.copyOf(made, made.length - Integer.parseInt(argument));
            case "pad" -> Arrays.copyOf(made, Integer.parseInt(argument));
            case "flip" -> flipped(made, made.length * Integer.parseInt(argument) / 100);
            case "then" -> joined(made, make(argument.split(" ", 2)));
            case "after" -> joined(make(argument.split(" ", 2)), made);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static byte[] flipped(byte[] made, int at) {
        made[at] ^= 0x55;
        return made;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    private static String unescaped(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-Fa-f]{4})").matcher(text)
                .replaceAll(hit -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))))
                .replace("{EICAR}", OtherRecipes.EICAR).replace("{300}", "a".repeat(300));
    }
}
