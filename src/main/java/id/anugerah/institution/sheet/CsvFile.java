package id.anugerah.institution.sheet;

import id.anugerah.shared.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** UTF-8, with a comma, semicolon or tab between the cells: whichever the first line has most of. */
final class CsvFile {

    private static final char MARK = '\uFEFF';

    private CsvFile() {
    }

    static List<SheetRow> read(byte[] file) {
        String text = text(file);
        List<SheetRow> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                SheetReader.keep(rows, new SheetRow((int) record.getRecordNumber(), record.stream().map(Cells::plain).toList(), Set.of()));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Refused("directory.file.unreadable");
        }
        return rows;
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            Refused.unless(text.indexOf('\0') < 0, "directory.file.notText");
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refused("directory.file.notText");
        }
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(one -> head.chars().filter(c -> c == one).count())).orElse(',');
    }
}
