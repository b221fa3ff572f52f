package id.anugerah.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A report of many pages as bodies hand them in: text and a picture on each page, some 1.6 MB for 200 pages. */
public final class LongReport {

    private static final int LINES = 34;
    private static final int PICTURE = 75;

    private LongReport() {
    }

    /** Each page says "Halaman n dari N". @param said what stands on single pages besides, by page */
    public static byte[] pages(int count, Map<Integer, String> said) {
        return pages(count, 0, said);
    }

    /** The same with so many pages before the first chapter, numbered i, ii … in print; the rest begins at 1 again. */
    public static byte[] pages(int count, int before, Map<Integer, String> said) {
        Random random = new Random(count);
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= count; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, noise(random)), 400, 650, 150, 150);
                    content.beginText();
                    content.setFont(font, 12);
                    content.setLeading(18);
                    content.newLineAtOffset(50, 780);
                    content.showText("Halaman " + number + " dari " + count);
                    for (int line = 1; line <= LINES; line++) {
                        content.newLine();
                        content.showText(line == LINES ? said.getOrDefault(number, "Penutup") : "Baris " + line + " laporan " + random.nextInt(1_000_000));
                    }
                    content.endText();
                }
            }
            if (before > 0) {
                document.getDocumentCatalog().setPageLabels(labels(document, before));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPageLabels labels(PDDocument document, int before) {
        PDPageLabelRange roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        PDPageLabelRange arabic = new PDPageLabelRange();
        arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        PDPageLabels labels = new PDPageLabels(document);
        labels.setLabelItem(0, roman);
        labels.setLabelItem(before, arabic);
        return labels;
    }

    private static BufferedImage noise(Random random) {
        BufferedImage image = new BufferedImage(PICTURE, PICTURE, BufferedImage.TYPE_BYTE_GRAY);
        byte[] grey = new byte[PICTURE * PICTURE];
        random.nextBytes(grey);
        image.getRaster().setDataElements(0, 0, PICTURE, PICTURE, grey);
        return image;
    }
}
