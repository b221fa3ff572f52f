package id.anugerah.institution.sheet;

import id.anugerah.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook, or a CSV file; which of the two it is, its content says. */
public final class SheetReader {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;
    /** Rows below the head. */
    public static final int MOST_ROWS = 20_000;

    private static final long LARGEST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 50;

    private SheetReader() {
    }

    /**
     * All rows that hold something.
     *
     * @throws Refused "directory.file.tooLarge", ".tooManyRows", ".unreadable", ".notText", ".bomb"
     */
    public static List<SheetRow> read(byte[] file) {
        Refused.unless(file.length <= LARGEST, "directory.file.tooLarge", LARGEST / (1024 * 1024));
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 ? workbook(file) : CsvFile.read(file);
    }

    private static List<SheetRow> workbook(byte[] file) {
        weigh(file);
        List<SheetRow> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var stream = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                keep(rows, row(row));
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new Refused("directory.file.unreadable");
        }
        return rows;
    }

    static void keep(List<SheetRow> rows, SheetRow row) {
        if (!row.blank()) {
            rows.add(row);
            Refused.unless(rows.size() <= MOST_ROWS + 1, "directory.file.tooManyRows", MOST_ROWS);
        }
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new TreeSet<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            Cell cell = row.getCell(column);
            boolean value = cell == null || cell.getType() != CellType.FORMULA && cell.getType() != CellType.ERROR;
            if (!value) {
                formulas.add(column);
            }
            cells.add(value && cell != null ? Cells.plain(cell.getText()) : "");
        }
        return new SheetRow(row.getRowNum(), cells, formulas);
    }

    /** A small file can unpack to a huge one: counted before anything is parsed. */
    private static void weigh(byte[] file) {
        long bytes = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0 && bytes <= LARGEST_UNPACKED; read = content.read(buffer)) {
                        bytes += read;
                    }
                }
                Refused.unless(parts <= MOST_PARTS && bytes <= LARGEST_UNPACKED, "directory.file.bomb");
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("directory.file.unreadable");
        }
    }
}
