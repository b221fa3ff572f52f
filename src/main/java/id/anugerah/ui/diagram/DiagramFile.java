package id.anugerah.ui.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the diagrams that the product is built with. */
public final class DiagramFile {

    private DiagramFile() {
    }

    /** @param process id of the process: the name of its file without extension */
    public static String read(String process) {
        try (InputStream file = DiagramFile.class.getResourceAsStream("/processes/" + process + ".bpmn")) {
            if (file == null) {
                throw new IllegalArgumentException("No diagram " + process);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
