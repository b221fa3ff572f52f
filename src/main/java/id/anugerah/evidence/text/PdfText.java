package id.anugerah.evidence.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF; gives up in the middle of a page that would take for ever. */
final class PdfText extends PDFTextStripper {

    private final long deadline;

    private PdfText(long deadline) {
        this.deadline = deadline;
        setSuppressDuplicateOverlappingText(false);
    }

    static List<String> pages(byte[] content, long deadline) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(content)) {
            int count = Math.min(document.getNumberOfPages(), PageTexts.MOST_PAGES);
            for (int page = 1; page <= count; page++) {
                PdfText text = new PdfText(deadline);
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new IOException("Takes too long");
        }
        super.processOperator(operator, operands);
    }
}
