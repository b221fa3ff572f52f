package id.anugerah.evidence;

import id.anugerah.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.springframework.stereotype.Component;

/** Says what a file really is and refuses what may not be kept. What it is called counts only against it. */
@Component
class EvidenceInspection {

    static final int LARGEST = 2_097_152;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 50L * 1024 * 1024;

    private final Tika tika = new Tika();

    /** @throws Refused with a reason that begins with "evidence." */
    MediaType inspect(String name, byte[] content) {
        Refused.unless(content.length > 0, "evidence.empty", name);
        Refused.unless(content.length <= LARGEST, "evidence.tooLarge", name, content.length);
        MediaType called = MediaType.ofName(name).orElseThrow(() -> new Refused("evidence.wrongType", name));
        String detected = detect(content);
        // a docx looks like any Office archive until its entries are read
        MediaType real = detected.equals("application/zip") || detected.equals("application/x-tika-ooxml")
                || MediaType.DOCX.mime().equals(detected) ? MediaType.DOCX
                : MediaType.ofMime(detected).orElseThrow(() -> new Refused("evidence.otherThanNamed", name, detected));
        Refused.unless(real == called, "evidence.otherThanNamed", name, detected);
        switch (real) {
            case PDF -> checkPdf(name, content);
            case DOCX -> checkDocx(name, content);
            case JPEG, PNG -> checkImage(name, content);
            case DOC -> checkDoc(name, content);
        }
        return real;
    }

    private String detect(byte[] content) {
        try (TikaInputStream in = TikaInputStream.get(content)) { // without the name, which would be believed
            return tika.detect(in);
        } catch (IOException e) {
            throw new Refused("evidence.damaged", "");
        }
    }

    private static void checkPdf(String name, byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            Refused.unless(!document.isEncrypted(), "evidence.encrypted", name);
            Refused.unless(document.getNumberOfPages() > 0, "evidence.damaged", name);
        } catch (InvalidPasswordException e) {
            throw new Refused("evidence.encrypted", name);
        } catch (IOException e) {
            throw new Refused("evidence.damaged", name);
        }
    }

    private static void checkDoc(String name, byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            container.createDocumentInputStream("WordDocument").readAllBytes();
        } catch (IOException | RuntimeException e) {
            throw new Refused("evidence.damaged", name);
        }
    }

    private static void checkDocx(String name, byte[] content) {
        Refused.unless(endsLikeAZip(content), "evidence.damaged", name);
        boolean document = false;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                Refused.unless(entries <= MOST_ENTRIES, "evidence.bomb", name);
                Refused.unless(!entry.getName().endsWith("vbaProject.bin"), "evidence.macro", name);
                document |= entry.getName().equals("word/document.xml");
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    Refused.unless(unpacked <= MOST_UNPACKED, "evidence.bomb", name);
                }
            }
        } catch (IOException e) {
            throw new Refused("evidence.damaged", name);
        }
        Refused.unless(document, "evidence.otherThanNamed", name, "application/zip");
    }

    /** The list of entries at the end is there; a reader from the front does not miss it. */
    private static boolean endsLikeAZip(byte[] content) {
        for (int i = content.length - 22; i >= Math.max(0, content.length - 22 - 65_535); i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static void checkImage(String name, byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            Refused.unless(readers.hasNext(), "evidence.damaged", name);
            ImageReader reader = readers.next();
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            Refused.unless(pixels <= MOST_PIXELS, "evidence.tooManyPixels", name);
            reader.read(0);
            reader.dispose();
            // a JPEG that breaks off is filled up with grey and only a warning
            Refused.unless(warnings.stream().noneMatch(w -> w.contains("EOI") || w.startsWith("Premature end")),
                    "evidence.damaged", name);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("evidence.damaged", name);
        }
    }
}
