package id.anugerah.evidence.inspection;

import id.anugerah.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What the XML of a docx or pptx says: that it is a text document or slides, and where else it would have programs look. */
final class OfficeContent {

    private static final Pattern COMMAND = Pattern.compile("\\bDDE(AUTO)?\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FIELD = 10_000;

    private final String name;
    private final WordParts parts;
    private final Office office;

    OfficeContent(String name, WordParts parts, Office office) {
        this.name = name;
        this.parts = parts;
        this.office = office;
    }

    void check() throws IOException {
        WordTypes types = WordTypes.read(parts.open(WordTypes.PART));
        Refused.unless(!types.macros(), "evidence.macro", name);
        String main = parts.mainPart(office);
        boolean document = false;
        for (ZipArchiveEntry part : parts.all()) {
            String entry = part.getName().toLowerCase(Locale.ROOT);
            if (entry.endsWith(".rels")) {
                relationships(part);
            } else if (entry.endsWith(".xml")) {
                document |= text(part) && part.getName().equals(main);
            }
        }
        Refused.unless(document, "evidence.damaged", name);
    }

    private void relationships(ZipArchiveEntry part) throws IOException {
        try (InputStream in = parts.open(part); Markup xml = new Markup(in)) {
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    relationship(xml.attribute("Type"), xml.attribute("Target"),
                            xml.attribute("TargetMode").equalsIgnoreCase("External"));
                }
            }
        }
    }

    private void relationship(String type, String target, boolean external) {
        Refused.unless(!type.endsWith("/aFChunk") && !type.endsWith("/control"), "evidence.embedded", name);
        Refused.unless(!external || Targets.harmless(type, target), "evidence.external", name);
    }

    /** Reads to the end, and says whether it began as a main part does. */
    private boolean text(ZipArchiveEntry part) throws IOException {
        boolean document = false;
        StringBuilder field = new StringBuilder();
        boolean inField = false;
        try (InputStream in = parts.open(part); Markup xml = new Markup(in)) {
            while (xml.next()) {
                document |= xml.begins(office.element());
                inField = xml.begins("instrText") || inField && !xml.ends("instrText");
                field.append(inField ? xml.characters() : "").append(xml.begins("fldSimple") ? xml.attribute("instr") : "");
                if (xml.ends("p") || field.length() > LONGEST_FIELD) {
                    Refused.unless(!COMMAND.matcher(field).find(), "evidence.script", name);
                    field.setLength(0);
                }
            }
        }
        return document;
    }
}
