package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.setup.Blueprints;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the access matrix is opened by somebody who may and inspected, so that a new page cannot be forgotten. */
@BrowserTest
class EveryPageTest {

    /** Has no page without a task that has nothing but a form; FilesOnlyProcessTest opens it. */
    private static final String NEEDS_A_TASK = "/tugas/:task";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    private record Row(String address, Set<String> callers) {
    }

    static Stream<Window> windows() {
        return Stream.of(Window.PHONE_ENGLISH, Window.DESK_INDONESIAN);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void everyPageOpensAndNothingSeriousIsFound(Window window) throws IOException {
        Season season = Season.of(product);
        Case finalist = season.aCase().registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        UUID session = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened().id();
        UUID blueprint = product.as(product.people().organizer(1), () -> product.the(Blueprints.class).begin(season.id()));
        Map<String, String> values = new HashMap<>(Map.of(":rancangan", blueprint.toString(), ":lembar", "ip", ":butir", "A1", ":tabel", "tie_break", "{number}", certified(season, finalist), "{code}", season.edition().code(), ":kiriman", finalist.id().toString(),
                ":id", finalist.id().toString(), ":session", session.toString(), ":indikator", "A1"));
        values.put(":surat", "admitted");
        values.put(":orang", product.people().juror(1).id().toString());

        Set<String> seen = new LinkedHashSet<>();
        for (Map.Entry<String, Person> caller : callers(finalist).entrySet()) {
            Visitor visitor = visitors.at(window);
            if (caller.getValue() == null) {
                visitor.enters("/");
            } else {
                SigningIn.at(visitor, caller.getValue().email(), People.PASSWORD);
                visitor.page().waitForURL(url -> !url.endsWith("/masuk"));
            }
            for (Row row : rows()) {
                if (row.callers().contains(caller.getKey()) && seen.add(row.address())) {
                    look(visitor, filled(row.address(), values));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(25);
    }

    /** A certificate before its time, so that the page that confirms one has something to say. */
    private String certified(Season season, Case finalist) {
        String number = season.edition().code().toUpperCase(java.util.Locale.ROOT) + "-F-0001-K7Q29XRD";
        product.sql().sql("""
                        insert into certificate (number, submission, edition, kind, running, body_name, issued_at)
                        values (:number, :submission, :edition, 'FINALIST', 1, :body, now())""")
                .param("number", number).param("submission", finalist.id()).param("edition", season.id())
                .param("body", finalist.now().bodyName()).update();
        return number;
    }

    private void look(Visitor visitor, String path) {
        visitor.opens(path);
        Locator heading = visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first();
        assertThat(heading).isVisible();
        assertThat(heading.textContent()).as("heading of %s", path).isNotBlank().isNotIn(visitor.says("shell.notFound"),
                visitor.says("shell.refused"), visitor.says("site.error.500"), visitor.says("site.error.404"));
        assertThat(visitor.page().title()).as("title of %s", path).isNotBlank();
        visitor.inspect();
    }

    private Map<String, Person> callers(Case finalist) {
        People people = product.people();
        Map<String, Person> callers = new LinkedHashMap<>();
        callers.put("visitor", null);
        callers.put("participant", finalist.owner());
        callers.put("verifier", people.verifier(1));
        callers.put("panel_chair", people.chair());
        callers.put("organizer", people.organizer(1));
        callers.put("administrator", people.administrator());
        return callers;
    }

    private static String filled(String address, Map<String, String> values) {
        String path = address;
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        return path;
    }

    private static List<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/access-matrix.md"));
        List<String> columns = cells(lines.stream().filter(line -> line.startsWith("| gate |")).findFirst().orElseThrow());
        return lines.stream().filter(line -> line.startsWith("| `/") || line.startsWith("| `GET /")).map(line -> {
            List<String> cells = cells(line);
            Set<String> callers = new LinkedHashSet<>();
            for (int i = 1; i < columns.size() - 1; i++) {
                if (cells.get(i).equals("x")) {
                    callers.add(columns.get(i));
                }
            }
            return new Row(cells.get(0).replace("`", "").replace("GET ", ""), callers);
        }).filter(row -> !row.address().startsWith("/api/") && !row.address().startsWith("/dokumen/"))
                .filter(row -> !row.address().startsWith(NEEDS_A_TASK)).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
    }
}
