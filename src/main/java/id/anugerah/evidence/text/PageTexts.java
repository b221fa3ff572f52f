package id.anugerah.evidence.text;

import id.anugerah.evidence.MediaType;
import id.anugerah.shared.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The text of a file by page; at most 1,000 pages, 100,000 characters each, 1,000,000 in all: the rest is left out. */
@Component
class PageTexts {

    static final int MOST_PAGES = 1_000;
    static final int LONGEST_PAGE = 100_000;
    static final int LONGEST = 1_000_000;

    /** @param deadline as {@link System#nanoTime} counts; what has not been read by then is left out */
    List<String> of(MediaType type, byte[] content, long deadline) throws IOException {
        List<String> pages = switch (type) {
            case PDF -> PdfText.pages(content, deadline);
            case DOCX -> List.of(WordText.of(content));
            case PPTX -> SlideText.pages(content);
            case DOC -> List.of(OldWordText.of(content));
            case JPEG, PNG -> List.of();
        };
        List<String> bounded = new ArrayList<>();
        int left = LONGEST;
        for (String page : pages) {
            String text = cut(PlainText.of(page), Math.min(LONGEST_PAGE, left));
            left -= text.length();
            bounded.add(text);
        }
        return bounded;
    }

    private static String cut(String text, int most) {
        int end = Math.min(text.length(), most);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
