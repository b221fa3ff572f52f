package id.anugerah.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.support.Variables;
import id.anugerah.ui.diagram.DiagramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an administrator sees inside a case has a name in both languages. */
class ProcessWordsTest {

    /** A job or a timer of the engine belongs to one of these. */
    private static final Pattern NODE = Pattern.compile("<bpmn:\\w+ id=\"((?:task|event|gateway|call)_\\w+)\"");

    @Test
    void everyVariableOfOurProcessesHasAWord() {
        Set<String> worded = words("variable.");
        assertThat(Variables.declared()).hasSizeGreaterThan(12).allSatisfy(name -> assertThat(worded).contains(name));
        assertThat(worded).allSatisfy(name -> assertThat(Variables.declared()).contains(name)); // none is left behind
    }

    @Test
    void everyBoxThatAJobCanBelongToHasAName() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            List<Path> diagrams = files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            assertThat(diagrams).hasSizeGreaterThan(12);
            for (Path file : diagrams) {
                String process = file.getFileName().toString().replace(".bpmn", "");
                List<String> nodes = NODE.matcher(Files.readString(file)).results().map(result -> result.group(1)).toList();
                assertThat(nodes).as(process).isNotEmpty().allSatisfy(node -> {
                    String name = DiagramFile.name(process, node, Locale.forLanguageTag("id"));
                    assertThat(name).isNotBlank().isNotEqualTo(node);
                    assertThat(DiagramFile.name(process, node, Locale.ENGLISH)).as(name).isNotBlank().isNotEqualTo(node);
                });
            }
        }
    }

    private static Set<String> words(String prefix) {
        return Bundles.names().stream().flatMap(name -> Bundles.indonesian(name).keySet().stream()).filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length())).collect(Collectors.toSet());
    }
}
