package id.anugerah.evidence.text;

import id.anugerah.evidence.inspection.Markup;
import id.anugerah.evidence.inspection.Office;
import id.anugerah.evidence.inspection.WordParts;
import java.io.IOException;

/** The text of a docx, a line for each paragraph. */
final class WordText {

    private WordText() {
    }

    static String of(byte[] content) throws IOException {
        StringBuilder text = new StringBuilder();
        try (WordParts parts = new WordParts(content); Markup xml = new Markup(parts.open(parts.mainPart(Office.TEXT)))) {
            boolean inText = false;
            while (xml.next() && text.length() < PageTexts.LONGEST_PAGE) {
                inText = xml.begins("t") || inText && !xml.ends("t");
                text.append(inText ? xml.characters() : "")
                        .append(xml.ends("p") || xml.begins("br") ? "\n" : xml.begins("tab") || xml.ends("tc") ? "\t" : "");
            }
        }
        return text.toString();
    }
}
