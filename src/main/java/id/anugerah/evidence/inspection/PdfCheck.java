package id.anugerah.evidence.inspection;

import id.anugerah.shared.Refused;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that begins and ends as one, can be opened by everybody, has pages, and does nothing by itself. */
final class PdfCheck {

    private static final int TAIL = 2_048;

    private PdfCheck() {
    }

    static void check(String name, byte[] content) {
        Refused.unless(Bytes.startsWith(content, "%PDF-", Bytes.pastBlanks(content)), "evidence.damaged", name);
        Refused.unless(Bytes.findLast(content, "%%EOF", content.length, content.length - blanksAtTheEnd(content) - TAIL) >= 0,
                "evidence.damaged", name);
        Refused.unless(!ZipTail.isThere(content), "evidence.hidden", name);
        PdfStreams.measure(name, content);
        try (PDDocument document = Loader.loadPDF(content)) {
            Refused.unless(!document.isEncrypted(), "evidence.encrypted", name);
            new PdfObjects(name, content).check(document.getDocument());
            Refused.unless(document.getNumberOfPages() > 0 && document.getPage(0) != null, "evidence.damaged", name);
        } catch (InvalidPasswordException e) {
            throw new Refused("evidence.encrypted", name);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new Refused("evidence.damaged", name);
        }
    }

    private static int blanksAtTheEnd(byte[] content) {
        int blanks = 0;
        while (blanks < content.length && Bytes.isBlank(content[content.length - 1 - blanks])) {
            blanks++;
        }
        return blanks;
    }
}
