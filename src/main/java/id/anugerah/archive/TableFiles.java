package id.anugerah.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.archive.store.ArchiveRows;
import id.anugerah.archive.store.ArchiveTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.springframework.stereotype.Component;

/** A table as CSV and as JSON lines, from one reading: the lines wait on the disk while the CSV goes into the package. */
@Component
class TableFiles {

    /** An empty cell without quotes is no value; with quotes it is an empty text. */
    static final CSVFormat CSV = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final ArchiveRows rows;

    TableFiles(ArchiveRows rows) {
        this.rows = rows;
    }

    /** @param folder where there is room for the lines. @param each told after every row */
    void write(ArchiveTable table, UUID edition, Map<UUID, String> pseudonyms, PackageWriter zip, Path folder, Runnable each)
            throws IOException {
        Path lines = Files.createTempFile(folder, "arsip-", ".jsonl");
        try {
            long[] count = new long[1];
            zip.file(Manifest.TABLES + table.name() + ".csv", out -> {
                try (OutputStream spool = Files.newOutputStream(lines);
                        JsonGenerator json = new JsonFactory().createGenerator(spool)) {
                    json.setRootValueSeparator(null);
                    // closing would close the package's stream
                    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    CSVPrinter csv = new CSVPrinter(writer, CSV);
                    csv.printRecord(rows.columns(table, edition));
                    rows.each(table, edition, pseudonyms, (columns, values) -> {
                        try {
                            csv.printRecord(values.stream().map(TableFiles::cell));
                            line(json, columns, values);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        count[0]++;
                        each.run();
                    });
                    writer.flush();
                }
                return count[0];
            });
            zip.file(Manifest.TABLES + table.name() + ".jsonl", out -> {
                Files.copy(lines, out);
                return count[0];
            });
        } finally {
            Files.deleteIfExists(lines);
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof ArchiveRows.Json json) {
            return Cell.of(canonical(json));
        }
        return value instanceof String text ? Cell.of(text) : value.toString();
    }

    private static void line(JsonGenerator json, List<String> columns, List<Object> values) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i));
            Object value = values.get(i);
            if (value instanceof ArchiveRows.Json raw) {
                json.writeRawValue(canonical(raw));
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else if (value instanceof Boolean yes) {
                json.writeBoolean(yes);
            } else {
                json.writeString((String) value);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static String canonical(ArchiveRows.Json json) {
        try {
            return JSON.readTree(json.text()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
