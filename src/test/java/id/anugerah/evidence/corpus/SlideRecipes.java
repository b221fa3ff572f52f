package id.anugerah.evidence.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** pptx: honest, with macros, fetching, carrying programs, without slides. */
public final class SlideRecipes {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELS = "ppt/_rels/presentation.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String P = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    private SlideRecipes() {
    }

    static Map<String, Recipe> all() {
        Map<String, Recipe> all = new LinkedHashMap<>();
        all.put("pptx", slides -> pptx(slides.split("~")));
        all.put("pptx.none", none -> pptx());
        all.put("pptx.macro", none -> with("ppt/vbaProject.bin", "x"));
        all.put("pptx.macroType", none -> with(TYPES, types("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")));
        all.put("pptx.program", name -> with("ppt/media/" + name, "MZ\u0090\0 isi program"));
        all.put("pptx.picture", name -> with("ppt/media/" + name, "<svg/>"));
        all.put("pptx.activeX", none -> with("ppt/activeX/activeX1.xml", "<a/>"));
        all.put("pptx.relation", typeAndTarget -> relation(typeAndTarget.split(" ", 2)));
        all.put("pptx.wordInside", none -> with(TYPES, types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")));
        return all;
    }

    /** A presentation that PowerPoint's readers open; the second slide is stored under the first name. */
    public static byte[] pptx(String... slides) {
        return Zips.of(parts(slides));
    }

    private static Map<String, byte[]> parts(String... slides) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder ids = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < slides.length; i++) {
            int file = slides.length - i; // what is shown first is stored last
            ids.append("<p:sldId id=\"").append(256 + i).append("\" r:id=\"r").append(i).append("\"/>");
            relations.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(OFFICE).append("/slide\" Target=\"slides/slide")
                    .append(file).append(".xml\"/>");
            parts.put("ppt/slides/slide" + file + ".xml", utf8("<p:sld " + P + "><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>"
                    + slides[i] + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>"));
        }
        parts.put(TYPES, utf8(types(MAIN_TYPE)));
        parts.put("_rels/.rels", utf8(relations("<Relationship Id=\"r1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"ppt/presentation.xml\"/>")));
        parts.put("ppt/presentation.xml", utf8("<p:presentation " + P + "><p:sldIdLst>" + ids + "</p:sldIdLst></p:presentation>"));
        parts.put(RELS, utf8(relations(relations.toString())));
        return parts;
    }

    private static byte[] with(String name, String content) {
        Map<String, byte[]> parts = parts("Inovasi");
        parts.put(name, utf8(content));
        return Zips.of(parts);
    }

    private static byte[] relation(String[] typeAndTarget) {
        return with("ppt/slides/_rels/slide1.xml.rels", relations("<Relationship Id=\"r9\" Type=\"" + OFFICE + "/" + typeAndTarget[0]
                + "\" Target=\"" + typeAndTarget[1] + "\" TargetMode=\"External\"/>"));
    }

    private static String types(String main) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/ppt/presentation.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    private static String relations(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inside + "</Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
