package id.anugerah.evidence.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDF: honest, locked, acting by itself, carrying others, swelling, broken. */
public final class PdfRecipes {

    private static final int MEGABYTE = 1 << 20;

    private PdfRecipes() {
    }

    static Map<String, Recipe> all() {
        Map<String, Recipe> all = new LinkedHashMap<>();
        all.put("pdf", pages -> PdfFile.pages(Integer.parseInt(pages), "").bytes());
        all.put("pdf.size", bytes -> sized(Integer.parseInt(bytes), 1));
        all.put("pdf.compressed", none -> throughLibrary(document -> { }));
        all.put("pdf.locked", password -> locked(password));
        all.put("pdf.restricted", none -> locked(""));
        all.put("pdf.catalog", entry -> PdfFile.pages(1, entry).bytes());
        all.put("pdf.object", text -> withObject(text));
        all.put("pdf.hiddenScript", none -> throughLibrary(document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        all.put("pdf.noPages", none -> PdfFile.pages(0, "").bytes());
        all.put("pdf.noRoot", none -> PdfFile.latin("%PDF-1.7\n1 0 obj\n<< >>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n30\n%%EOF\n"));
        all.put("pdf.pageLoop", none -> pageLoop());
        all.put("pdf.deep", levels -> withObject("[".repeat(Integer.parseInt(levels)) + "]".repeat(Integer.parseInt(levels))));
        all.put("pdf.stream", megabytes -> withStream("/Filter /FlateDecode", packed(Integer.parseInt(megabytes))));
        all.put("pdf.picture", megabytes -> withStream("/Type /XObject /Subtype /Image /Width 5000 /Height 5000 /BitsPerComponent 8"
                + " /ColorSpace /DeviceGray /Filter /FlateDecode", packed(Integer.parseInt(megabytes))));
        all.put("pdf.twicePacked", megabytes -> withStream("/Filter [/FlateDecode /FlateDecode]",
                packed(packed(Integer.parseInt(megabytes)))));
        all.put("pdf.objectBomb", megabytes -> withStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                packed(Integer.parseInt(megabytes))));
        all.put("pdf.lzw", bytes -> withStream("/Filter /LZWDecode", new byte[Integer.parseInt(bytes)]));
        all.put("pdf.drawsItself", depth -> drawsItself(Integer.parseInt(depth)));
        return all;
    }

    /** An honest PDF of exactly so many bytes; other seeds give other contents. */
    public static byte[] sized(int bytes, long seed) {
        int size = bytes - 1_000;
        for (int i = 0; i < 5; i++) {
            PdfFile file = PdfFile.pages(1, "");
            file.stream("/Note /Random", OtherRecipes.random(size, seed));
            byte[] made = file.bytes();
            if (made.length == bytes) {
                return made;
            }
            size += bytes - made.length;
        }
        throw new IllegalStateException("No such size");
    }

    private static byte[] withObject(String text) {
        PdfFile file = PdfFile.pages(1, "");
        file.object(text);
        return file.bytes();
    }

    private static byte[] withStream(String dictionary, byte[] content) {
        PdfFile file = PdfFile.pages(1, "");
        file.stream(dictionary, content);
        return file.bytes();
    }

    private static byte[] pageLoop() {
        PdfFile file = new PdfFile();
        file.object("<< /Type /Catalog /Pages 2 0 R >>");
        file.object("<< /Type /Pages /Count 1 /Kids [ 2 0 R ] /Parent 2 0 R >>");
        return file.bytes();
    }

    /** Each form draws the next ten times: whoever reads what it says reads 10 to the power of the depth. */
    private static byte[] drawsItself(int depth) {
        PdfFile file = new PdfFile();
        file.object("<< /Type /Catalog /Pages 2 0 R >>");
        file.object("<< /Type /Pages /Count 1 /Kids [ 3 0 R ] >>");
        file.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>");
        file.stream("", "/X Do ".repeat(10));
        for (int level = 1; level <= depth; level++) {
            String next = level == depth ? "" : "/Resources << /XObject << /X " + (5 + level) + " 0 R >> >>";
            file.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + next, level == depth ? "0 0 m 9 9 l S" : "/X Do ".repeat(10));
        }
        return file.bytes();
    }

    private static byte[] locked(String password) throws IOException {
        return throughLibrary(document -> {
            // the old cipher: its keys are the same each time
            StandardProtectionPolicy policy = new StandardProtectionPolicy("pemilik", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(false);
            document.protect(policy);
        });
    }

    private static byte[] throughLibrary(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.pages(2, "").bytes()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            change.make(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] packed(int megabytes) {
        return packed(new byte[megabytes * MEGABYTE]);
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            deflate.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Change {
        void make(PDDocument document) throws IOException;
    }
}
