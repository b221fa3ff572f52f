package id.anugerah.web.site;

import id.anugerah.edition.AwardNames;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.release.AwardChanges;
import id.anugerah.release.Corrections;
import id.anugerah.release.Proposal;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Finalists and winners, as far as they are announced; never a number of points. */
@Controller
class ListsController {

    /** @param title the words above the names, empty when the part is not divided further */
    record Part(String title, List<String> names) {
    }

    /** @param came names with commas between them, may be empty */
    record Correction(String at, String came, String left) {
    }

    private final Editions editions;
    private final Releases releases;
    private final AwardChanges changes;
    private final Corrections corrections;
    private final AwardNames names;
    private final Clock clock;

    ListsController(Editions editions, Releases releases, AwardChanges changes, Corrections corrections,
                    AwardNames names, Clock clock) {
        this.editions = editions;
        this.releases = releases;
        this.changes = changes;
        this.corrections = corrections;
        this.names = names;
        this.clock = clock;
    }

    /** By name: a rank before the jury has spoken would be read as a result. */
    @GetMapping("/finalis/{code}")
    String finalists(@PathVariable String code, Model model, Locale locale) {
        return list(code, ReleaseKind.SHORTLIST, model, locale, entries -> List.of(new Part("",
                entries.stream().map(Proposal.Entry::body).sorted(String.CASE_INSENSITIVE_ORDER).toList())));
    }

    @GetMapping("/pemenang/{code}")
    String winners(@PathVariable String code, Model model, Locale locale) {
        UUID id = edition(code).id();
        Set<String> byHand = changes.announced(id);
        model.addAttribute("decided", byHand.stream().anyMatch(reference -> !reference.isEmpty()));
        model.addAttribute("leftEmpty", byHand.contains(""));
        return list(code, ReleaseKind.AWARDS, model, locale, entries -> byCategory(entries, byHand, category -> names.name(id, category, locale)));
    }

    private Edition edition(String code) {
        return editions.all().stream().filter(e -> e.code().equals(code)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String list(String code, ReleaseKind kind, Model model, Locale locale,
                        Function<List<Proposal.Entry>, List<Part>> parts) {
        Edition edition = edition(code);
        Map<String, List<Part>> groups = new LinkedHashMap<>();
        releases.published(edition.id(), kind).stream().sorted(Comparator.comparing(Proposal.Entry::group))
                .collect(Collectors.groupingBy(e -> e.group().name(), LinkedHashMap::new, Collectors.toList()))
                .forEach((group, entries) -> groups.put(group, parts.apply(entries)));
        DateWords dates = new DateWords(edition.zone(), locale);
        model.addAttribute("corrections", corrections.announced(edition.id(), kind).stream().map(one -> new Correction(
                dates.moment(one.at()), String.join(", ", one.came()), String.join(", ", one.left()))).toList());
        Instant planned = edition.phase(kind.announcement()).opens();
        model.addAttribute("edition", edition);
        model.addAttribute("kind", kind == ReleaseKind.SHORTLIST ? "finalists" : "winners");
        model.addAttribute("groups", groups);
        model.addAttribute("count", groups.values().stream().flatMap(List::stream).mapToInt(p -> p.names().size()).sum());
        model.addAttribute("planned", dates.moment(planned));
        model.addAttribute("late", clock.instant().isAfter(planned));
        model.addAttribute("other", !releases.published(edition.id(),
                kind == ReleaseKind.SHORTLIST ? ReleaseKind.AWARDS : ReleaseKind.SHORTLIST).isEmpty());
        return "site/daftar-nama";
    }

    /** In the order of the decision, with a mark at places decided by hand; a group of one category needs no heading of its own. */
    private static List<Part> byCategory(List<Proposal.Entry> entries, Set<String> byHand, UnaryOperator<String> name) {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        CATEGORIES.forEach(known -> categories.put(known, new ArrayList<>()));
        entries.stream().sorted(Comparator.comparing(Proposal.Entry::rank)).forEach(entry -> categories
                .computeIfAbsent(entry.category().orElse(""), key -> new ArrayList<>())
                .add(entry.body() + (byHand.contains(entry.reference()) ? " *" : "")));
        categories.values().removeIf(List::isEmpty);
        return categories.entrySet().stream().map(e -> new Part(categories.size() < 2 ? "" : name.apply(e.getKey()), e.getValue())).toList();
    }

    /** The order in which the guide names them; a category that is added to the table comes after these. */
    private static final List<String> CATEGORIES = List.of("outstanding", "best_system", "best_driver", "best_impact",
            "best_change", "best_sustainability", "best_upp");
}
