package id.anugerah.rehearsal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Real, small evidence files of the kinds that participants upload; made, not shipped. */
final class EvidenceSamples {

    /** @param pageMarker one that fits the file */
    record Sample(String name, byte[] content, String pageMarker) {
    }

    private static final List<String> TITLES = List.of("Renstra 2020-2024", "SOP Pengelolaan Pengaduan", "SK Tim Pengelola",
            "Laporan Tindak Lanjut", "Notulen Rapat Evaluasi", "Rekapitulasi Pengaduan");

    private EvidenceSamples() {
    }

    static List<Sample> make() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            String title = TITLES.get(i);
            samples.add(new Sample(title + ".pdf", pdf(title, 3 + i), "Halaman " + (2 + i)));
        }
        samples.add(new Sample("Foto Ruang Layanan.jpg", image("jpg"), ""));
        samples.add(new Sample("Tangkapan Layar Aplikasi.png", image("png"), ""));
        samples.add(new Sample("Telaahan Staf.docx", docx("Telaahan staf tentang pengelolaan pengaduan"), "Butir 3.1"));
        return List.copyOf(samples);
    }

    static byte[] pdf(String title, int pages) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType1Font heading = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
            PDType1Font body = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream text = new PDPageContentStream(document, sheet)) {
                    line(text, heading, 20, 770, title);
                    line(text, body, 12, 740, "Halaman " + page + " dari " + pages);
                    for (int i = 1; i <= 12; i++) {
                        line(text, body, 11, 720 - i * 22, page + "." + i + "  Butir contoh untuk musim latihan.");
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(PDPageContentStream text, PDType1Font font, int size, int y, String words) throws IOException {
        text.beginText();
        text.setFont(font, size);
        text.newLineAtOffset(60, y);
        text.showText(words);
        text.endText();
    }

    static byte[] picture() {
        return image("jpg");
    }

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xE8EEF4));
        graphics.fillRect(0, 0, 640, 400);
        graphics.setColor(new Color(0x24506E));
        graphics.fillRoundRect(40, 40, 560, 60, 12, 12);
        graphics.fillRoundRect(40, 130, 260, 220, 12, 12);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] docx(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            entry(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            entry(zip, "word/document.xml", """
                    <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                    <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive of texts in their order, with one fixed date: the same every time. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry header = new ZipEntry(part.getKey());
                header.setTimeLocal(LocalDateTime.of(2020, 11, 1, 8, 0));
                zip.putNextEntry(header);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
