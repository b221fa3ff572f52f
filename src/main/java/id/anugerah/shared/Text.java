package id.anugerah.shared;

import java.util.Locale;

/** A text in both languages of the product: Indonesian first, English by choice. */
public record Text(String id, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : id;
    }
}
