package id.anugerah.evidence.text;

import id.anugerah.evidence.inspection.Markup;
import id.anugerah.evidence.inspection.Slides;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The text of a pptx, slide by slide, a line for each paragraph. */
final class SlideText {

    private SlideText() {
    }

    static List<String> pages(byte[] content) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Slides slides = new Slides(content)) {
            for (String part : slides.parts()) {
                if (pages.size() < PageTexts.MOST_PAGES) {
                    try (Markup xml = new Markup(slides.open(part))) {
                        pages.add(text(xml));
                    }
                }
            }
        }
        return pages;
    }

    private static String text(Markup xml) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && text.length() < PageTexts.LONGEST_PAGE) {
            inText = xml.begins("t") || inText && !xml.ends("t");
            text.append(inText ? xml.characters() : "").append(xml.ends("p") || xml.begins("br") ? "\n" : xml.ends("tc") ? "\t" : "");
        }
        return text.toString();
    }
}
