package id.anugerah.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small presentation as PowerPoint stores it; made, not shipped. */
final class SlideSample {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String NAMES = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private SlideSample() {
    }

    static byte[] pptx(String title, int slides) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder("<Override PartName=\"/ppt/presentation.xml\" ContentType=\"" + TYPE + "presentation.main+xml\"/>");
        StringBuilder ids = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= slides; i++) {
            types.append("<Override PartName=\"/ppt/slides/slide").append(i).append(".xml\" ContentType=\"").append(TYPE).append("slide+xml\"/>");
            ids.append("<p:sldId id=\"").append(255 + i).append("\" r:id=\"r").append(i).append("\"/>");
            relations.append(relation("r" + i, "slide", "slides/slide" + i + ".xml"));
        }
        parts.put("[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" + types + "</Types>");
        parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "ppt/presentation.xml")));
        parts.put("ppt/presentation.xml", XML + "<p:presentation " + NAMES + "><p:sldIdLst>" + ids + "</p:sldIdLst></p:presentation>");
        parts.put("ppt/_rels/presentation.xml.rels", relations(relations.toString()));
        for (int i = 1; i <= slides; i++) {
            parts.put("ppt/slides/slide" + i + ".xml", XML + "<p:sld " + NAMES + "><p:cSld><p:spTree><p:sp><p:txBody>"
                    + line(i == 1 ? title : "Bagian " + i) + line("Butir contoh untuk musim latihan.") + "</p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
        }
        return EvidenceSamples.zip(parts);
    }

    private static String line(String text) {
        return "<a:p><a:r><a:t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</a:t></a:r></a:p>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String inside) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside + "</Relationships>";
    }
}
