package id.anugerah.browser;

import java.util.Locale;

/** How wide somebody's window is, in CSS pixels, and which language is read in it. */
record Window(int width, Locale language) {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    static final Window PHONE_INDONESIAN = new Window(PHONE, INDONESIAN);
    static final Window PHONE_ENGLISH = new Window(PHONE, Locale.ENGLISH);
    static final Window DESK_INDONESIAN = new Window(DESK, INDONESIAN);
    static final Window DESK_ENGLISH = new Window(DESK, Locale.ENGLISH);

    boolean english() {
        return language.equals(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return width + " px, " + language.getLanguage();
    }
}
