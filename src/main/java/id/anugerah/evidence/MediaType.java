package id.anugerah.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are kept, by what they are and what they may be called; {@code Accepted} says which of them where. */
public enum MediaType {
    PDF("application/pdf", Set.of("pdf")),
    DOC("application/msword", Set.of("doc")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png"));

    private final String mime;
    private final Set<String> extensions;

    MediaType(String mime, Set<String> extensions) {
        this.mime = mime;
        this.extensions = extensions;
    }

    public String mime() {
        return mime;
    }

    public static Optional<MediaType> ofMime(String mime) {
        return Arrays.stream(values()).filter(type -> type.mime.equals(mime)).findFirst();
    }

    public static Optional<MediaType> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.extensions.contains(extension)).findFirst();
    }
}
