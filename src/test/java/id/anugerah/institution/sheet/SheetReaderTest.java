package id.anugerah.institution.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people send them, and as nobody should. */
class SheetReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"kode;nama\nk-1;\"Satu; dua\"\n", "kode,nama\r\nk-1,\"Satu; dua\"\r\n", "kode\tnama\nk-1\tSatu; dua", "\uFEFFkode;nama\n\n k-1 ; Satu; dua"})
    void csvWithAnyOfThreeDelimiters(String text) {
        List<SheetRow> rows = SheetReader.read(text.replace("; Satu; dua", ";\"Satu; dua\"").getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(SheetRow::cells).containsExactly(List.of("kode", "nama"), List.of("k-1", "Satu; dua"));
    }

    @Test
    void rowsKeepTheNumberThatASpreadsheetShows() {
        assertThat(SheetReader.read("kode;nama\n;\n\nk-1;x".getBytes(StandardCharsets.UTF_8))).extracting(SheetRow::number).containsExactly(1, 4);
    }

    @Test
    void whatWasWrittenIsReadAgainThoughItBeginsLikeAFormula() {
        List<String> heads = List.of("Kode", "Nama");
        List<List<String>> rows = List.of(List.of("k-1", "=HYPERLINK(\"http://x\")"), List.of("k-2", "+62"), List.of("k-3", "-x"),
                List.of("k-4", "@SUM(A1)"), List.of("k-5", "'tanda"), List.of("k-6", ""));
        byte[] csv = SheetWriter.csv(heads, rows, Locale.forLanguageTag("id"));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("k-2;'+62", "k-3;'-x", "k-4;'@SUM(A1)").doesNotContain(";=", "\"=");
        for (byte[] file : List.of(csv, SheetWriter.csv(heads, rows, Locale.ENGLISH), SheetWriter.xlsx("Daftar", heads, rows))) {
            assertThat(SheetReader.read(file).subList(1, 7)).extracting(row -> List.of(row.cell(0), row.cell(1))).isEqualTo(rows);
        }
    }

    @Test
    void aFormulaIsNotWorkedOutButNamed() throws IOException {
        byte[] file = book(sheet -> {
            sheet.value(0, 0, "kode");
            sheet.formula(1, 0, "1+1");
            sheet.value(1, 1, 32);
        });
        SheetRow row = SheetReader.read(file).get(1);
        assertThat(row.formulas()).containsExactly(0);
        assertThat(row.cells()).containsExactly("", "32");
    }

    @Test
    void theContentDecidesAndWhatIsNoSheetIsRefused() throws IOException {
        refused("PK\u0003\u0004 tidak lengkap".getBytes(StandardCharsets.ISO_8859_1), "unreadable");
        refused(zip("halo.txt", "halo".getBytes(StandardCharsets.UTF_8)), "unreadable");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1}, "notText");
        refused("kode;nama\nk-1;Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "notText");
        refused("%PDF-1.7\u0000".getBytes(StandardCharsets.UTF_8), "notText");
        refused("kode\n\"tidak ditutup".getBytes(StandardCharsets.UTF_8), "unreadable");
    }

    /** An entity that names a file of the server must not be read. */
    @Test
    void outsideEntitiesOfAWorkbookAreNotFetched() throws IOException {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet "
                + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                + "<is><t>&e;</t></is></c></row></sheetData></worksheet>";
        byte[] file = replaced(book(one -> one.value(0, 0, "kode")), "xl/worksheets/sheet1.xml", sheet);
        try {
            assertThat(SheetReader.read(file)).allSatisfy(row -> assertThat(row.cells().toString()).doesNotContain("root:"));
        } catch (id.anugerah.shared.Refused refused) {
            assertThat(refused).hasMessage("directory.file.unreadable");
        }
    }

    @Test
    void sizesAreCountedBeforeAnythingIsParsed() throws IOException {
        refused(new byte[SheetReader.LARGEST + 1], "tooLarge");
        refused(zip("xl/workbook.xml", new byte[101 * 1024 * 1024]), "bomb");
        String rows = String.join("\n", Collections.nCopies(20_001, "k-1;x"));
        refused(("kode;nama\n" + rows).getBytes(StandardCharsets.UTF_8), "tooManyRows");
        assertThat(SheetReader.read(("kode;nama\n" + rows.substring(6)).getBytes(StandardCharsets.UTF_8))).hasSize(20_001);
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> SheetReader.read(file)).hasMessage("directory.file." + why);
    }

    private static byte[] book(java.util.function.Consumer<Worksheet> filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Uji", "1.0")) {
            filling.accept(book.newWorksheet("Daftar"));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] book, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes); ZipFile in = ZipFile.builder().setByteArray(book).get()) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : in.getInputStream(part).readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
