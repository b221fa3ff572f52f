package id.anugerah.evidence.inspection;

import id.anugerah.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Word document of the years 1997 to 2003: a container with a text that begins as Word's does, unlocked, without macros. */
final class OldWordCheck {

    private static final String TEXT = "WordDocument";
    private static final int WORD_97 = 0xA5EC;
    private static final int WORD_95 = 0xA5DC;
    private static final int ENCRYPTED = 0x0100;
    private static final int FIRST_PART_OF_FIB = 32;
    private static final int DEEPEST = 8;
    private static final Set<String> MACROS = Set.of("macros", "vba", "_vba_project", "_vba_project_cur");

    private OldWordCheck() {
    }

    static void check(String name, byte[] content) {
        Refused.unless(!ZipTail.isThere(content), "evidence.hidden", name);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            judge(name, container.getRoot(), 0);
            byte[] fib;
            try (InputStream text = container.createDocumentInputStream(TEXT)) {
                fib = text.readNBytes(FIRST_PART_OF_FIB);
            }
            Refused.unless(fib.length == FIRST_PART_OF_FIB, "evidence.damaged", name);
            Refused.unless(number(fib, 0) == WORD_97 || number(fib, 0) == WORD_95, "evidence.damaged", name);
            Refused.unless((number(fib, 10) & ENCRYPTED) == 0, "evidence.encrypted", name);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new Refused("evidence.damaged", name);
        }
    }

    /** An object inside another document: an older Office file without macros, or anything else that is no container. */
    static void embedded(String name, byte[] content) {
        if (!Bytes.startsWith(content, "\u00D0\u00CF\u0011\u00E0", 0)) {
            return;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            judge(name, container.getRoot(), 0);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new Refused("evidence.damaged", name);
        }
    }

    /** "Ole10Native" is the packet in which any file, programs too, travels inside a document. */
    private static void judge(String name, DirectoryNode folder, int depth) throws IOException {
        Refused.unless(depth < DEEPEST, "evidence.bomb", name);
        for (Iterator<Entry> entries = folder.getEntries(); entries.hasNext();) {
            Entry entry = entries.next();
            String called = entry.getName().toLowerCase(Locale.ROOT);
            Refused.unless(!MACROS.contains(called), "evidence.macro", name);
            Refused.unless(!called.endsWith("ole10native"), "evidence.embedded", name);
            if (entry instanceof DirectoryEntry) {
                judge(name, (DirectoryNode) entry, depth + 1);
            } else {
                try (InputStream stream = folder.createDocumentInputStream(entry)) {
                    stream.skipNBytes(((DocumentEntry) entry).getSize()); // whole, or it throws
                }
            }
        }
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
