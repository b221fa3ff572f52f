package id.anugerah.evidence.inspection;

import id.anugerah.evidence.MediaType;
import java.util.Optional;

/** What files are in people's words: the texts stand in the bundles under "fileKind.". */
enum FileKind {
    PDF(MediaType.PDF), WORD(MediaType.DOCX), OLD_WORD(MediaType.DOC), JPEG(MediaType.JPEG), PNG(MediaType.PNG),
    POWERPOINT(MediaType.PPTX), OLD_POWERPOINT, EXCEL, OPEN_DOCUMENT, RICH_TEXT, PICTURE, PHONE_PICTURE, WEB_PAGE, TEXT, ARCHIVE, PROGRAM, MAIL, FILM, SOUND,
    /** A Word, Excel or PowerPoint file behind a password. */
    LOCKED_OFFICE,
    UNKNOWN;

    private final MediaType type;

    FileKind() {
        this(null);
    }

    FileKind(MediaType type) {
        this.type = type;
    }

    /** Absent for all that is never kept. */
    Optional<MediaType> type() {
        return Optional.ofNullable(type);
    }

    /** By the MIME type that the first bytes tell; containers need a closer look. */
    static FileKind ofMime(String mime) {
        return switch (mime) {
            case "application/pdf" -> PDF;
            case "image/jpeg" -> JPEG;
            case "image/png" -> PNG;
            case "image/heic", "image/heif", "image/avif" -> PHONE_PICTURE;
            case "image/svg+xml", "text/html", "application/xhtml+xml", "application/javascript", "text/javascript" -> WEB_PAGE;
            case "application/rtf" -> RICH_TEXT;
            case "message/rfc822" -> MAIL;
            case "application/x-msdownload", "application/x-dosexec", "application/x-elf", "application/x-sh",
                 "application/x-executable", "application/x-sharedlib", "application/java-vm", "application/x-bat",
                 "application/x-mach-o" -> PROGRAM;
            case "application/gzip", "application/x-7z-compressed", "application/x-rar-compressed", "application/x-tar",
                 "application/x-bzip2", "application/x-xz", "application/x-gtar" -> ARCHIVE;
            default -> mime.startsWith("application/x-msdownload") ? PROGRAM
                    : mime.startsWith("application/x-rar-compressed") ? ARCHIVE
                    : mime.startsWith("image/") ? PICTURE : mime.startsWith("video/") ? FILM
                    : mime.startsWith("audio/") ? SOUND
                    : mime.startsWith("text/") || mime.equals("application/xml") ? TEXT : UNKNOWN;
        };
    }
}
