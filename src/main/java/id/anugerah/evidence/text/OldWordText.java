package id.anugerah.evidence.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.extractor.WordExtractor;

/** The text of a Word document of the years 1997 to 2003. */
final class OldWordText {

    private OldWordText() {
    }

    static String of(byte[] content) throws IOException {
        try (WordExtractor document = new WordExtractor(new ByteArrayInputStream(content))) {
            return WordExtractor.stripFields(document.getTextFromPieces()); // wants no styles, unlike getText
        }
    }
}
