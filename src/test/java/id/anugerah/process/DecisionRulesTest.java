package id.anugerah.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** M1 for decision tables: named like their file, drawn, every rule in words. */
class DecisionRulesTest {

    static List<Path> tables() {
        return Models.files(".dmn");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theDecisionIsNamedLikeItsFile(Path file) throws Exception {
        assertThat(elements(file, "decision")).singleElement()
                .satisfies(decision -> assertThat(decision.getAttribute("id")).isEqualTo(Models.nameOf(file)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void itSaysHowLongItsHistoryIsKept(Path file) throws Exception {
        assertThat(elements(file, "decision")).allSatisfy(decision -> assertThat(
                decision.getAttributeNS("http://camunda.org/schema/1.0/dmn", "historyTimeToLive")).matches("P\\d+D"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRuleIsInWords(Path file) throws Exception {
        assertThat(elements(file, "rule")).isNotEmpty().allSatisfy(rule -> {
            NodeList words = rule.getElementsByTagNameNS("*", "description");
            assertThat(words.getLength()).as("description of %s", rule.getAttribute("id")).isEqualTo(1);
            assertThat(words.item(0).getTextContent()).as("description of %s", rule.getAttribute("id")).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyInputAndOutputHasALabel(Path file) throws Exception {
        List<Element> columns = new ArrayList<>(elements(file, "input"));
        columns.addAll(elements(file, "output"));
        assertThat(columns).allSatisfy(column -> assertThat(column.getAttribute("label")).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void itIsDrawn(Path file) throws Exception {
        assertThat(elements(file, "DMNShape")).singleElement()
                .satisfies(shape -> assertThat(shape.getAttribute("dmnElementRef")).isEqualTo(Models.nameOf(file)));
        assertThat(elements(file, "Bounds")).isNotEmpty();
    }

    private static List<Element> elements(Path file, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
