package id.anugerah.evidence.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes PDF object by object, so that a test can put anything into it; the table of objects and the end come by themselves. */
final class PdfFile {

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    /** Objects 1 and 2 are the catalogue and the pages, the pages' own follow: contents first. */
    static PdfFile pages(int count, String catalog) {
        PdfFile file = new PdfFile();
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < count; page++) {
            kids.append(4 + 2 * page).append(" 0 R ");
        }
        file.object("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
        file.object("<< /Type /Pages /Count " + count + " /Kids [ " + kids + "] >>");
        for (int page = 1; page <= count; page++) {
            file.stream("", "BT /F1 12 Tf 60 700 Td (Halaman " + page + " dari " + count + ") Tj ET");
            file.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (1 + 2 * page) + " 0 R"
                    + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
        }
        return file;
    }

    /** @return the number of the object */
    int object(String text) {
        objects.add(latin(text));
        return objects.size();
    }

    int stream(String dictionary, String content) {
        return stream(dictionary, latin(content));
    }

    int stream(String dictionary, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("<< /Length " + content.length + " " + dictionary + " >>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(latin("\nendstream"));
        objects.add(out.toByteArray());
        return objects.size();
    }

    PdfFile trailer(String more) {
        trailer = more;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(latin((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(latin("\nendobj\n"));
        }
        int at = out.size();
        out.writeBytes(latin(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailer + " >>\nstartxref\n"
                + at + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
