package id.anugerah.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What IEEE 1849-2016 demands of a log, read with a parser that knows nothing of the writer. */
@ProductTest
class XesExportTest {

    private static final List<String> ORDER = List.of("extension", "global", "classifier", "string", "trace");

    @Autowired
    private Product product;
    @Autowired
    private XesExport logs;

    @Test
    void aProcessIsALogOfItsRuns() throws Exception {
        Ended ended = Ended.of(product);
        Document log = read(out -> logs.process(ended.season().id(), "verification", out), product.people().organizer(1));
        demanded(log);
        List<Element> traces = children(log.getDocumentElement(), "trace");
        assertThat(traces).extracting(trace -> values(trace).get("concept:name")).containsExactlyInAnyOrder(ended.first().now().reference(),
                ended.second().now().reference(), ended.third().now().reference(), ended.last().now().reference());
        traces.forEach(trace -> assertThat(events(trace, "task_verify")).extracting(event -> event.get("lifecycle:transition"))
                .containsExactly("start", "complete"));
        assertThat(traces.stream().flatMap(trace -> events(trace, "task_verify").stream()).filter(event -> event.containsKey("org:resource")))
                .allSatisfy(event -> assertThat(event).containsEntry("org:role", "verifier").hasEntrySatisfying("org:resource",
                        who -> assertThat(who).matches("verifier-\\d+")));
    }

    @Test
    void aCaseIsOneTraceWithAllItsProcesses() throws Exception {
        Case withdrawn = Season.of(product).aCase().registered().activated().filled(Option.B).withdrawn();
        Document log = read(out -> logs.ofCase(withdrawn.id(), out), product.people().auditor());
        demanded(log);
        Element trace = children(log.getDocumentElement(), "trace").get(0);
        assertThat(children(log.getDocumentElement(), "trace")).hasSize(1);
        assertThat(children(trace, "event")).extracting(event -> values(event).get("process"))
                .contains("submission", "registration", "self_assessment");
        assertThat(events(trace, "task_fill_assessment")).extracting(event -> event.get("lifecycle:transition")).containsExactly("start", "ate_abort");
        assertThat(events(trace, "event_form_sent")).extracting(event -> event.get("lifecycle:transition")).containsExactly("complete");
    }

    /** People appear by role and number. */
    @Test
    void nobodyIsNamed() throws Exception {
        Ended ended = Ended.of(product);
        List<String> personal = product.sql().sql("select '\"' || name || '\"' from account union select email from account"
                + " union select cast(id as text) from account union select body_name from submission").query(String.class).list();
        for (String process : List.of("submission", "registration", "verification", "final_evaluation", "edition")) {
            String log = text(out -> logs.process(ended.season().id(), process, out), product.people().organizer(1));
            assertThat(personal.stream().filter(log::contains)).as(process).isEmpty();
        }
        assertThat(personal.stream().filter(text(out -> logs.ofCase(ended.first().id(), out), product.people().organizer(1))::contains)).isEmpty();
    }

    @Test
    void whatXmlCannotSayIsLeftOutAndTheRestIsEscaped() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XesLog log = new XesLog(out, ZoneId.of("Asia/Jakarta"));
        log.begin("A <\"&'> \u0007\uD800 \uD83D\uDE00 é\nB");
        log.end();
        Document read = parsed(out.toByteArray());
        assertThat(values(read.getDocumentElement()).get("concept:name")).isEqualTo("A <\"&'>    \uD83D\uDE00 é B");
    }

    @Test
    void anEmptyLogIsALogAndAnUnknownOneIsNone() throws Exception {
        Season season = Season.of(product);
        Document log = read(out -> logs.process(season.id(), "objection", out), product.people().administrator());
        demanded(log);
        assertThat(children(log.getDocumentElement(), "trace")).isEmpty();
        assertThatThrownBy(() -> text(out -> logs.process(season.id(), "nothing", out), product.people().administrator()))
                .isInstanceOf(Refused.class).hasMessage("mining.noVersion");
    }

    private static void demanded(Document document) {
        Element log = document.getDocumentElement();
        assertThat(log.getNamespaceURI()).isEqualTo("http://www.xes-standard.org/");
        assertThat(log.getLocalName()).isEqualTo("log");
        assertThat(log.getAttribute("xes.version")).isEqualTo("1849-2016");
        assertThat(log.hasAttribute("xes.features")).isTrue();
        List<Integer> places = elements(log).stream().map(one -> ORDER.indexOf(one.getLocalName())).toList();
        assertThat(places).doesNotContain(-1).isSorted();
        Set<String> prefixes = new java.util.TreeSet<>();
        children(log, "extension").forEach(one -> {
            prefixes.add(one.getAttribute("prefix"));
            assertThat(one.getAttribute("uri")).isEqualTo("http://www.xes-standard.org/" + one.getAttribute("prefix") + ".xesext");
        });
        assertThat(prefixes).containsExactlyInAnyOrder("concept", "lifecycle", "time", "org");
        Map<String, Set<String>> globals = new TreeMap<>();
        children(log, "global").forEach(one -> globals.put(one.getAttribute("scope"), values(one).keySet()));
        assertThat(globals).containsOnlyKeys("event", "trace");
        children(log, "classifier").forEach(one -> assertThat(globals.get("event")).containsAll(List.of(one.getAttribute("keys").split(" "))));
        for (Element trace : children(log, "trace")) {
            assertThat(values(trace).keySet()).containsAll(globals.get("trace"));
            OffsetDateTime last = OffsetDateTime.MIN;
            for (Element event : children(trace, "event")) {
                Map<String, String> values = values(event);
                assertThat(values.keySet()).containsAll(globals.get("event"));
                assertThat(values.keySet().stream().filter(key -> key.contains(":")).map(key -> key.split(":")[0])).isSubsetOf(prefixes);
                assertThat(values.get("lifecycle:transition")).isIn("start", "complete", "ate_abort");
                OffsetDateTime at = OffsetDateTime.parse(values.get("time:timestamp"));
                assertThat(at).isAfterOrEqualTo(last);
                last = at;
            }
        }
    }

    private List<Map<String, String>> events(Element trace, String box) {
        return children(trace, "event").stream().map(XesExportTest::values).filter(event -> box.equals(event.get("box"))).toList();
    }

    private Document read(Consumer<OutputStream> export, Person person) throws Exception {
        return parsed(text(export, person).getBytes(StandardCharsets.UTF_8));
    }

    private String text(Consumer<OutputStream> export, Person person) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        product.runAs(person, () -> export.accept(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** Keys are unique within an element; values by their key. */
    private static Map<String, String> values(Element of) {
        Map<String, String> values = new TreeMap<>();
        elements(of).stream().filter(one -> one.hasAttribute("key"))
                .forEach(one -> assertThat(values.put(one.getAttribute("key"), one.getAttribute("value"))).isNull());
        return values;
    }

    private static List<Element> children(Element of, String name) {
        return elements(of).stream().filter(one -> one.getLocalName().equals(name)).toList();
    }

    private static List<Element> elements(Element of) {
        List<Element> elements = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
