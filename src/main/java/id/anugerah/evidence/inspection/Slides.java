package id.anugerah.evidence.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The slides of a pptx that has been inspected, in the order in which they are shown. */
public final class Slides implements Closeable {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final WordParts parts;

    /** @throws IOException for what is no archive */
    public Slides(byte[] content) throws IOException {
        parts = new WordParts(content);
    }

    /** Names of the parts; none for a file without slides. */
    public List<String> parts() throws IOException {
        String main = parts.mainPart(Office.SLIDES);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> targets = new HashMap<>();
        try (Markup xml = new Markup(parts.open(folder + "_rels/" + main.substring(folder.length()) + ".rels"))) {
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    String target = xml.attribute("Target");
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        List<String> shown = new ArrayList<>();
        try (Markup xml = new Markup(parts.open(main))) {
            while (xml.next()) {
                if (xml.begins("sldId")) {
                    shown.add(targets.get(xml.attribute(RELATION, STRICT, "id")));
                }
            }
        }
        return shown.stream().filter(Objects::nonNull).toList();
    }

    public InputStream open(String part) throws IOException {
        return parts.open(part);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
