package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.anugerah.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** From a case to the list it was opened from, with the filters that the list had: they travel in the address, so they can be sent along. */
public final class WayBack {

    public static final String FROM = "dari";

    /** Lists that a case is opened from, and what they are called. Nothing else is followed, whatever an address says. */
    private static final Map<Pattern, String> LISTS = lists();

    private WayBack() {
    }

    private static Map<Pattern, String> lists() {
        Map<Pattern, String> all = new LinkedHashMap<>();
        all.put(list("penyelenggara/proses/kasus"), "back.step");
        all.put(list("penyelenggara/kiriman/[\\w.-]+"), "back.submission");
        all.put(list("operasi/kasus/[0-9a-f-]{36}"), "back.case");
        all.put(list("operasi/kasus"), "back.cases");
        all.put(list("operasi/insiden"), "back.incidents");
        return all;
    }

    private static Pattern list(String path) {
        return Pattern.compile(path + "(\\?[\\w=&%.+-]*)?");
    }

    /** What the link to a case carries. */
    public static QueryParameters from(Location here) {
        return QueryParameters.of(FROM, here.getPathWithQueryParameters());
    }

    /** The same at the end of an address in plain text. */
    public static String at(String address, Location here) {
        return address + "?" + FROM + "=" + URLEncoder.encode(here.getPathWithQueryParameters(), StandardCharsets.UTF_8);
    }

    /** The link back; absent when nobody said where from, or from where no case is opened. */
    public static Optional<Anchor> link(Words words, QueryParameters asked) {
        return asked.getSingleParameter(FROM).flatMap(from -> LISTS.entrySet().stream().filter(list -> list.getKey().matcher(from).matches())
                .findFirst().map(list -> to(from, words.of(list.getValue()))));
    }

    public static Anchor to(String address, String text) {
        Anchor back = new Anchor(address, text);
        back.getElement().setAttribute("router-link", true);
        back.addClassName("back");
        return back;
    }
}
