package id.anugerah.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.bpm.model.xml.type.ModelElementType;

/** The files of processes/ as the model rules read them. */
final class Models {

    private Models() {
    }

    static List<Path> files(String extension) {
        try (Stream<Path> all = Files.list(Path.of("processes"))) {
            return all.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Diagram> diagrams() {
        return files(".bpmn").stream().map(Diagram::new).toList();
    }

    /** All elements of that type in all diagrams. */
    static <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return diagrams().stream().flatMap(diagram -> diagram.all(type).stream()).toList();
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replaceAll("\\.[^.]+$", "");
    }

    static String processOf(FlowNode node) {
        ModelElementInstance parent = node.getParentElement();
        return parent instanceof Process process ? process.getId() : processOf((SubProcess) parent);
    }

    /** One file with the one process that it must hold. */
    record Diagram(Path file, BpmnModelInstance model) {

        Diagram(Path file) {
            this(file, Bpmn.readModelFromFile(file.toFile()));
        }

        Process process() {
            Collection<Process> processes = model.getModelElementsByType(Process.class);
            if (processes.size() != 1) {
                throw new AssertionError(file + " holds " + processes.size() + " processes");
            }
            return processes.iterator().next();
        }

        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            ModelElementType known = model.getModel().getType(type);
            return model.getModelElementsByType(known).stream().map(type::cast).toList();
        }

        @Override
        public String toString() {
            return nameOf(file);
        }
    }
}
