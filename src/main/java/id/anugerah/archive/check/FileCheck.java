package id.anugerah.archive.check;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.archive.Cell;
import id.anugerah.archive.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** The files themselves: each is what the manifest says, and both faces of a table say the same. */
final class FileCheck {

    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).setNullString("").get();

    private final PackageReader reader;
    private final Tables tables;

    FileCheck(PackageReader reader, Tables tables) {
        this.reader = reader;
        this.tables = tables;
    }

    Verdict.Result hashes() {
        Found found = new Found();
        Manifest manifest = reader.manifest();
        manifest.files().forEach(entry -> {
            if (!reader.has(entry.name())) {
                found.compare(false, entry.name(), "fileMissing");
            } else {
                found.compare(hash(entry.name(), entry.size()).equals(entry.sha256()), entry.name(), "file");
            }
        });
        found.same(manifest.files().size(), reader.listed().size(), Manifest.NAME, "listedTwice");
        reader.names().stream().filter(name -> !name.equals(Manifest.NAME) && !name.startsWith(Manifest.EVIDENCE)
                && !reader.listed().containsKey(name)).forEach(name -> found.compare(false, name, "fileTooMany"));
        return found.as("files");
    }

    /** Contents of evidence against their names, and their names against the table. */
    Verdict.Result evidence() throws IOException {
        Found found = new Found();
        Map<String, Long> sizes = new HashMap<>();
        tables.each("evidence_manifest", row -> sizes.put(row.text("hash"), (long) row.number("size")));
        for (String name : reader.names()) {
            if (name.startsWith(Manifest.EVIDENCE)) {
                String hash = name.substring(Manifest.EVIDENCE.length());
                Long size = sizes.remove(hash);
                found.compare(size != null, name, "evidenceUnknown");
                found.compare(size == null || hash(name, size).equals(hash), name, "file");
            }
        }
        if (reader.manifest().evidence()) {
            sizes.keySet().forEach(hash -> found.compare(false, Manifest.EVIDENCE + hash, "fileMissing"));
        }
        return found.as("evidence");
    }

    /** The CSV of each table has the values of its JSON lines, and as many rows as the manifest says. */
    Verdict.Result faces() {
        Found found = new Found();
        reader.manifest().files().stream().map(Manifest.Entry::name)
                .filter(name -> name.startsWith(Manifest.TABLES) && name.endsWith(".jsonl"))
                .map(name -> name.substring(Manifest.TABLES.length(), name.length() - ".jsonl".length()))
                .forEach(table -> compare(table, found));
        return found.as("tables");
    }

    private void compare(String table, Found found) {
        String csv = Manifest.TABLES + table + ".csv";
        long[] rows = new long[1];
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(reader.stream(csv), StandardCharsets.UTF_8), CSV)) {
            Iterator<CSVRecord> lines = parser.iterator();
            List<String> columns = lines.next().toList();
            tables.lines(table, line -> {
                rows[0]++;
                boolean same = lines.hasNext() && lines.next().toList().equals(cells(columns, line)) && line.size() == columns.size();
                found.compare(same, csv, "faces", rows[0]);
            });
            found.compare(!lines.hasNext(), csv, "faces", rows[0] + 1);
        } catch (IOException | RuntimeException e) {
            found.compare(false, csv, "broken");
        }
        for (String name : List.of(csv, Tables.file(table))) {
            found.same(reader.listed().containsKey(name) ? reader.listed().get(name).rows() : null, rows[0], name, "rows");
        }
    }

    private static List<String> cells(List<String> columns, JsonNode line) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            JsonNode value = line.required(column);
            String text = value.isNull() ? null : value.isTextual() ? Cell.of(value.textValue()) : value.isContainerNode()
                    ? Cell.of(value.toString()) : value.asText();
            cells.add(text);
        }
        return cells;
    }

    /** Of at most one byte more than it should be long; "" for what cannot be read. */
    private String hash(String name, long size) {
        try (InputStream in = reader.stream(name, size + 1);
                DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            return in.transferTo(digest) == size ? HexFormat.of().formatHex(digest.getMessageDigest().digest()) : "";
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
