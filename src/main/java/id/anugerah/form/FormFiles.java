package id.anugerah.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.anugerah.platform.StartRefused;
import id.anugerah.platform.WrongFile;
import id.anugerah.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads forms/*.form: first the schema, then what a schema cannot say, then records. */
@Component
class FormFiles {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION).build();

    private final Conditions conditions;
    private final Schema schema = schema();

    FormFiles(Conditions conditions) {
        this.conditions = conditions;
    }

    /** All forms, by file name. @throws StartRefused for the first file that must not be used */
    List<Form> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form"))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(file -> read(file.getFilename(), content(file))).toList();
        } catch (IOException e) {
            throw WrongFile.refusal("forms/", "/", "folder tidak terbaca", "the folder cannot be read");
        }
    }

    /** @throws StartRefused naming the file, the place in it and the cause */
    Form read(String file, String content) {
        JsonNode tree = tree(file, content);
        // the deepest error is the one that a person has made; those above it only follow from it
        schema.validate(tree.toString(), InputFormat.JSON).stream()
                .max(Comparator.comparingInt((Error error) -> error.getInstanceLocation().getNameCount()))
                .ifPresent(error -> {
                    boolean misplaced = error.getMessage().startsWith("schema for ");
                    throw WrongFile.refusal(file, error.getInstanceLocation().toString(),
                            misplaced ? "kata ini tidak berlaku untuk jenis bagian ini" : error.getMessage(),
                            misplaced ? "this word cannot stand here, in this kind of component" : error.getMessage());
                });
        if (!file.equals(tree.get("id").asText() + ".form")) {
            throw WrongFile.refusal(file, "/id", "harus sama dengan nama berkas", "must equal the file name");
        }
        Form form = new FormReader(file).read(tree, Sha256.of(content));
        new FormRules(file, form, conditions).check();
        return form;
    }

    private static JsonNode tree(String file, String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            String place = "baris/line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr());
            throw WrongFile.refusal(file, place, e.getOriginalMessage(), e.getOriginalMessage());
        }
    }

    private static String content(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw WrongFile.refusal(file.getFilename(), "/", "berkas tidak terbaca", "the file cannot be read");
        }
    }

    private static Schema schema() {
        try (InputStream in = new ClassPathResource("schema/form.schema.json").getInputStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException("The schema of forms is part of the product", e);
        }
    }
}
