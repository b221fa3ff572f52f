package id.anugerah.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** [Content_Types].xml: which part is what. */
record WordTypes(Map<String, String> parts) {

    static final String PART = "[Content_Types].xml";

    static WordTypes read(InputStream in) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (Markup xml = new Markup(in)) {
            while (xml.next()) {
                if (xml.begins("Override")) {
                    String part = xml.attribute("PartName");
                    parts.put(part.startsWith("/") ? part.substring(1) : part, xml.attribute("ContentType"));
                } else if (xml.begins("Default")) {
                    parts.put("*." + xml.attribute("Extension"), xml.attribute("ContentType"));
                }
            }
        }
        return new WordTypes(parts);
    }

    Optional<String> main(Office office) {
        return parts.entrySet().stream().filter(part -> part.getValue().endsWith(office.type()) && !part.getKey().startsWith("*."))
                .map(Map.Entry::getKey).findFirst();
    }

    boolean macros() {
        return parts.values().stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"));
    }
}
