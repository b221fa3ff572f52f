package id.anugerah.support;

import id.anugerah.evidence.corpus.OldWordRecipes;
import id.anugerah.evidence.corpus.WordRecipes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Evidence files of every kind, made and not shipped. */
public final class Samples {

    private static final byte[] PDF = pdf(1, "");

    private Samples() {
    }

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return PDF.clone();
    }

    /** @param password what it is locked with; empty for an open one */
    public static byte[] pdf(int pages, String password) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param format "png" or "jpg" */
    public static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The old Word format: a container with streams named like Word's. */
    public static byte[] doc() {
        return OldWordRecipes.doc("Telaahan staf tentang pengaduan.");
    }

    /** An OLE2 container with these streams: what old Word files are, but also installers and thumbnail stores. */
    public static byte[] container(String... streams) {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String stream : streams) {
                container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docx() {
        return WordRecipes.docx("Telaahan staf");
    }

    public static byte[] docxWithMacro() {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>", "word/vbaProject.bin", "macro"));
    }

    public static byte[] zip(Map<String, String> entries) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : new java.util.TreeMap<>(entries).entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
