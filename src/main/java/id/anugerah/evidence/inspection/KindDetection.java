package id.anugerah.evidence.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says what a file is by its content. Tika reads the first bytes only, and never gets the name, which it would believe;
 * its container detectors stay unused, because they unpack what has not been measured yet.
 */
final class KindDetection {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

    private KindDetection() {
    }

    static FileKind of(byte[] content) {
        if (Bytes.startsWith(content, "%PDF-", Bytes.pastBlanks(content))) {
            return FileKind.PDF; // Tika would take some of them for the web page in them
        }
        if (Bytes.startsWith(content, "PK\u0003\u0004", 0)) {
            return ofArchive(content);
        }
        return Bytes.startsWith(content, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", 0) ? ofContainer(content)
                : FileKind.ofMime(mime(content));
    }

    private static String mime(byte[] content) {
        try (TikaInputStream in = TikaInputStream.get(content)) {
            return MAGIC.detect(in, new Metadata()).toString();
        } catch (IOException e) {
            return "application/octet-stream";
        }
    }

    /** A broken archive counts as what its first bytes name it: the check of documents then says that it is damaged. */
    private static FileKind ofArchive(byte[] content) {
        if (!ZipTail.isThere(content)) {
            return FileKind.WORD;
        }
        try (WordParts parts = new WordParts(content)) {
            return parts.any("word/") ? FileKind.WORD : parts.any("xl/") ? FileKind.EXCEL
                    : parts.any("ppt/") ? FileKind.POWERPOINT : parts.any("mimetype") ? FileKind.OPEN_DOCUMENT
                    : FileKind.ARCHIVE;
        } catch (IOException | RuntimeException e) {
            return FileKind.ARCHIVE;
        }
    }

    private static FileKind ofContainer(byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            Set<String> names = container.getRoot().getEntryNames();
            return names.contains("WordDocument") ? FileKind.OLD_WORD
                    : names.contains("EncryptedPackage") ? FileKind.LOCKED_OFFICE
                    : names.contains("Workbook") || names.contains("Book") ? FileKind.EXCEL
                    : names.contains("PowerPoint Document") ? FileKind.OLD_POWERPOINT
                    : names.contains("__properties_version1.0") ? FileKind.MAIL : FileKind.UNKNOWN;
        } catch (IOException | RuntimeException e) {
            return FileKind.OLD_WORD; // broken: the check of old documents says so
        }
    }
}
