package id.anugerah.evidence.inspection;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a document points to. Word follows a link when a person presses it, but fetches everything else by itself. */
final class Targets {

    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OWN_DISK = Pattern.compile("^file:/{0,3}[a-z]:[/\\\\].*|^[a-z]:[/\\\\].*", Pattern.CASE_INSENSITIVE);

    private Targets() {
    }

    /** A template or picture on the writer's own disk is there in many honest files, and nowhere else: nothing is fetched. */
    static boolean harmless(String type, String target) {
        String address = target.strip();
        return OWN_DISK.matcher(address).matches() || type.endsWith("/hyperlink") && opensOnRequest(address);
    }

    private static boolean opensOnRequest(String address) {
        var scheme = SCHEME.matcher(address);
        if (!scheme.matches()) {
            return !address.startsWith("\\\\") && !address.startsWith("//");
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https", "mailto", "tel" -> true;
            default -> false;
        };
    }
}
