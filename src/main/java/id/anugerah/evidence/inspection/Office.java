package id.anugerah.evidence.inspection;

/** The two kinds of packages that are kept: what their main part is declared as, and how its XML begins. */
public enum Office {
    TEXT("wordprocessingml.document.main+xml", "document"),
    SLIDES("presentationml.presentation.main+xml", "presentation");

    private final String type;
    private final String element;

    Office(String type, String element) {
        this.type = type;
        this.element = element;
    }

    String type() {
        return type;
    }

    String element() {
        return element;
    }
}
