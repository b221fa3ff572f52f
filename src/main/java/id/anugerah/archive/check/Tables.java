package id.anugerah.archive.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.archive.Manifest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the tables of a package line by line. */
final class Tables {

    /** A receipt of a whole form is some ten thousand characters long. */
    private static final int LONGEST_LINE = 4 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PackageReader reader;

    Tables(PackageReader reader) {
        this.reader = reader;
    }

    static String file(String table) {
        return Manifest.TABLES + table + ".jsonl";
    }

    void each(String table, Consumer<Row> taker) throws IOException {
        lines(table, line -> taker.accept(new Row(line)));
    }

    void lines(String table, Consumer<JsonNode> taker) throws IOException {
        try (InputStream in = new BufferedInputStream(reader.stream(file(table)), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int one = in.read(); one >= 0; one = in.read()) {
                if (one != '\n') {
                    line.write(one);
                    if (line.size() > LONGEST_LINE) {
                        throw new IOException("A line of " + table + " is too long");
                    }
                } else {
                    taker.accept(JSON.readTree(line.toByteArray()));
                    line.reset();
                }
            }
            if (line.size() > 0) {
                throw new IOException("The last line of " + table + " does not end");
            }
        }
    }
}
