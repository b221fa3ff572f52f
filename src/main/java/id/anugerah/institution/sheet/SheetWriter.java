package id.anugerah.institution.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes texts under a head; none of them can become a formula. */
public final class SheetWriter {

    private static final int WIDEST = 60;

    private SheetWriter() {
    }

    /** With what spreadsheets of the reader's language expect between cells. */
    public static byte[] csv(List<String> heads, List<List<String>> rows, Locale language) {
        char delimiter = language.getLanguage().equals("en") ? ',' : ';';
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(delimiter).get())) {
            printer.printRecord(heads);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Cells::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param name of the sheet, at most 31 characters */
    public static byte[] xlsx(String name, List<String> heads, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Anugerah", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().set();
                int at = column;
                sheet.width(column, Math.min(WIDEST, 3 + rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(10)));
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < heads.size(); column++) {
                    sheet.value(row + 1, column, Cells.safe(rows.get(row).get(column)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
