package id.anugerah.evidence.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a docx or pptx as its list at the end names them, which is what Office reads. */
public final class WordParts implements Closeable {

    private final ZipFile zip;

    /** @throws IOException for what is no archive */
    public WordParts(byte[] content) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
    }

    List<ZipArchiveEntry> all() {
        return Collections.list(zip.getEntries());
    }

    boolean any(String prefix) {
        return all().stream().anyMatch(part -> part.getName().startsWith(prefix));
    }

    boolean readable(ZipArchiveEntry part) {
        return zip.canReadEntryData(part);
    }

    InputStream open(ZipArchiveEntry part) throws IOException {
        return zip.getInputStream(part);
    }

    /** The named part. @throws IOException if there is none */
    public InputStream open(String name) throws IOException {
        ZipArchiveEntry part = zip.getEntry(name);
        if (part == null) {
            throw new IOException("No part of that name");
        }
        return zip.getInputStream(part);
    }

    /** The part that holds the text or the list of slides: in files of some programs it is not called word/document.xml. */
    public String mainPart(Office office) throws IOException {
        return WordTypes.read(open(WordTypes.PART)).main(office).orElseThrow(() -> new IOException("No main part"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
