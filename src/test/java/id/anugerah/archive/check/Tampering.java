package id.anugerah.archive.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.archive.Manifest;
import id.anugerah.shared.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Somebody who changes a package: clumsily, or with all hashes of the manifest made to fit. */
final class Tampering {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Tampering(Path zip) throws IOException {
        try (ZipFile read = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> all = read.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                files.put(entry.getName(), read.getInputStream(entry).readAllBytes());
            }
        }
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Tampering put(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    Tampering remove(String file) {
        assertThat(files.remove(file)).as(file).isNotNull();
        return this;
    }

    /** The first place only. */
    Tampering replace(String file, String from, String to) {
        assertThat(text(file)).as(file).contains(from);
        return put(file, text(file).replaceFirst(Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The first line of the JSON lines that contains this, and the same line of the CSV: one value for another. */
    Tampering cell(String table, String line, String column, String to) throws IOException {
        String[] lines = text("tables/" + table + ".jsonl").split("\n");
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(line)) {
                ObjectNode row = (ObjectNode) json.readTree(lines[i]);
                JsonNode value = to == null ? json.nullNode() : row.get(column).isNumber() ? json.readTree(to) : json.valueToTree(to);
                assertThat(row.replace(column, value)).as(column).isNotEqualTo(value);
                lines[i] = row.toString();
                return put("tables/" + table + ".jsonl", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)).csv(table);
            }
        }
        throw new AssertionError(line);
    }

    /** Writes the CSV anew from the JSON lines. */
    private Tampering csv(String table) throws IOException {
        StringBuilder csv = new StringBuilder(text("tables/" + table + ".csv").lines().findFirst().orElseThrow()).append("\r\n");
        for (String line : text("tables/" + table + ".jsonl").split("\n")) {
            StringBuilder cells = new StringBuilder();
            new ObjectMapper().readTree(line).forEach(value -> {
                String text = value.isContainerNode() ? value.toString() : value.asText();
                cells.append(cells.isEmpty() ? "" : ",").append(value.isNull() ? "" : '"' + text.replace("\"", "\"\"") + '"');
            });
            csv.append(cells).append("\r\n");
        }
        return put("tables/" + table + ".csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The manifest tells the new sizes and hashes; what it does not list it lists. */
    Tampering sealed() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode manifest = (ObjectNode) json.readTree(files.get(Manifest.NAME));
        for (JsonNode node : manifest.get("files")) {
            byte[] content = files.get(node.get("name").asText());
            if (content != null) {
                ((ObjectNode) node).put("size", content.length).put("sha256", Sha256.of(content));
            }
        }
        return put(Manifest.NAME, json.writeValueAsBytes(manifest));
    }

    Path written(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "changed", ".zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
