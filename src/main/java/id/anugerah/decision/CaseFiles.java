package id.anugerah.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The examples beside a table as YAML: those of the product in processes/cases, others in what people prepare. */
public final class CaseFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));
    private static final TypeReference<List<TableCase>> CASES = new TypeReference<>() { };

    private CaseFiles() {
    }

    /** The file that comes with the product's own table. */
    public static String shipped(String table) {
        try (var file = CaseFiles.class.getResourceAsStream("/processes/cases/" + table + ".yaml")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a text that holds no examples */
    public static List<TableCase> read(String text) {
        try {
            return text.isBlank() ? List.of() : YAML.readValue(text, CASES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No examples of a decision table", e);
        }
    }

    public static String write(List<TableCase> cases) {
        try {
            return YAML.writeValueAsString(cases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
