package id.anugerah.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.anugerah.platform.WrongFile;
import id.anugerah.shared.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads instrument files: first the schema, then what a schema cannot say (sums and ids), then records. */
@Component
class InstrumentFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Reading a schema takes longer than checking a file with it. */
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** The names of all files, without extension, in order. */
    List<String> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.yaml"))
                    .map(file -> file.getFilename().replace(".yaml", "")).sorted().toList();
        } catch (IOException e) {
            throw WrongFile.refusal("forms/", "/", "folder tidak terbaca", "the folder cannot be read");
        }
    }

    byte[] content(String id) {
        ClassPathResource file = Stream.of("forms/instruments/" + id + ".yaml", "forms/" + id + ".yaml")
                .map(ClassPathResource::new).filter(ClassPathResource::exists).findFirst()
                .orElseThrow(() -> WrongFile.refusal(id + ".yaml", "/", "berkas tidak ada", "the file does not exist"));
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw WrongFile.refusal(id + ".yaml", "/", "berkas tidak terbaca", "the file cannot be read");
        }
    }

    void check(String id, byte[] content) {
        JsonNode tree = shape(id, content);
        if (!tree.get("id").asText().equals(id)) {
            throw WrongFile.refusal(id + ".yaml", "/id", "harus sama dengan nama berkas", "must equal the file name");
        }
        if (tree.has("parts")) {
            InstrumentSums.checkJury(id, tree);
        } else {
            InstrumentSums.checkInstrument(id, tree);
        }
    }

    /** What the schema says, and nothing more. */
    JsonNode shape(String id, byte[] content) {
        JsonNode tree = tree(id, content);
        schema(tree.has("parts") ? "jury-sheet" : "instrument").validate(tree.toString(), InputFormat.JSON).stream().findFirst()
                .ifPresent(error -> {
                    throw WrongFile.refusal(id + ".yaml", error.getInstanceLocation().toString(), error.getMessage(),
                            error.getMessage());
                });
        return tree;
    }

    boolean isJury(FrozenFile file) {
        return tree(file.instrument(), file.content().getBytes(StandardCharsets.UTF_8)).has("parts");
    }

    Instrument instrument(FrozenFile file) {
        JsonNode tree = tree(file.instrument(), file.content().getBytes(StandardCharsets.UTF_8));
        return new Instrument(file.id(), file.instrument(), file.number(), text(tree.get("title")), list(tree, "aspects",
                aspect -> new Aspect(aspect.get("id").asText(), text(aspect.get("title")), aspect.get("weight").asInt(),
                        list(aspect, "indicators", InstrumentFiles::indicator))));
    }

    JurySheet jurySheet(FrozenFile file) {
        JsonNode tree = tree(file.instrument(), file.content().getBytes(StandardCharsets.UTF_8));
        JsonNode scale = tree.get("scale");
        return new JurySheet(file.id(), file.instrument(), file.number(), text(tree.get("title")),
                scale.get("min").asInt(), scale.get("max").asInt(),
                list(tree, "bands", band -> new JurySheet.Band(band.get("id").asText(), text(band.get("title")),
                        band.get("from").asInt(), band.get("to").asInt(), text(band.get("meaning")))),
                list(tree, "parts", part -> new JurySheet.Part(part.get("id").asText(), text(part.get("title")),
                        part.get("weight").asInt(), list(part, "criteria", c -> new JurySheet.Criterion(
                        c.get("id").asText(), text(c.get("title")), c.get("weight").asInt(),
                        list(c, "points", InstrumentFiles::text))))));
    }

    private static Indicator indicator(JsonNode node) {
        Map<Option, Text> options = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            options.put(option, text(node.get("options").get(option.letter())));
        }
        return new Indicator(node.get("id").asText(), text(node.get("title")), node.get("weight").asInt(),
                text(node.get("question")), options, list(node, "evidence", InstrumentFiles::text),
                text(node.get("guidance")));
    }

    private static JsonNode tree(String id, byte[] content) {
        try {
            return YAML.readTree(content);
        } catch (JsonProcessingException e) {
            String place = "baris/line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr());
            throw WrongFile.refusal(id + ".yaml", place, e.getOriginalMessage(), e.getOriginalMessage());
        } catch (IOException e) {
            throw WrongFile.refusal(id + ".yaml", "/", "berkas tidak terbaca", "the file cannot be read");
        }
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(name, InstrumentFiles::read);
    }

    private static Schema read(String name) {
        try (InputStream in = new ClassPathResource("schema/" + name + ".schema.json").getInputStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException("The schema " + name + " is part of the product", e);
        }
    }

    private static Text text(JsonNode node) {
        return node == null ? new Text("", "") : new Text(node.get("id").asText(), node.get("en").asText());
    }

    private static <T> List<T> list(JsonNode node, String name, java.util.function.Function<JsonNode, T> each) {
        List<T> items = new ArrayList<>();
        node.path(name).forEach(item -> items.add(each.apply(item)));
        return List.copyOf(items);
    }
}
