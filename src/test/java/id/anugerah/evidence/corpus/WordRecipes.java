package id.anugerah.evidence.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** docx: honest, with macros, fetching, carrying programs, swelling, broken. An honest one is changed part by part. */
public final class WordRecipes {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "word/document.xml";
    private static final String RELS = "word/_rels/document.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private WordRecipes() {
    }

    static Map<String, Recipe> all() {
        Map<String, Recipe> all = new LinkedHashMap<>();
        all.put("docx", text -> docx(text.isEmpty() ? "Telaahan staf" : text));
        all.put("docx.size", bytes -> sized(Integer.parseInt(bytes)));
        all.put("docx.part", name -> changed(name, "isi"));
        all.put("docx.without", name -> without(name));
        all.put("docx.mainType", type -> changed(TYPES, types(WORD + type, MAIN)));
        all.put("docx.macroType", none -> changed(TYPES, types("application/vnd.ms-word.document.macroEnabled.main+xml", MAIN)));
        all.put("docx.otherMain", none -> otherMain());
        all.put("docx.relation", typeAndTarget -> relation(typeAndTarget.split(" ", 2), true));
        all.put("docx.inside", typeAndTarget -> relation(typeAndTarget.split(" ", 2), false));
        all.put("docx.field", instruction -> body("<w:p><w:r><w:instrText>" + instruction.replace("~", "</w:instrText></w:r><w:r><w:instrText>") + "</w:instrText></w:r></w:p>"));
        all.put("docx.program", name -> changed(name, "MZ\u0090\0 isi program"));
        all.put("docx.object", streams -> with("word/embeddings/oleObject1.bin", OldWordRecipes.container(Map.of(streams, new byte[100]))));
        all.put("docx.chart", more -> with("word/embeddings/Microsoft_Excel_Sheet1.xlsx", Zips.of(Map.of("xl/workbook.xml", latin("<workbook/>"), "x" + more, latin("x")))));
        all.put("docx.matryoshka", none -> with("word/embeddings/a.docx", with("word/embeddings/b.docx", docx("b"))));
        all.put("docx.doctype", none -> changed(MAIN, "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")));
        all.put("docx.laughs", none -> changed(MAIN, laughs()));
        all.put("docx.deepXml", levels -> body("<w:p>".repeat(Integer.parseInt(levels)) + "</w:p>".repeat(Integer.parseInt(levels))));
        all.put("docx.brokenXml", none -> changed(MAIN, "<w:document " + W + "><w:body><w:p></w:body>"));
        all.put("docx.notWord", none -> changed(MAIN, "<workbook/>"));
        all.put("docx.swells", megabytes -> with(MAIN, latin(document("<w:p><w:r><w:t>" + "0".repeat(Integer.parseInt(megabytes) << 20) + "</w:t></w:r></w:p>"))));
        all.put("docx.parts", count -> manyParts(Integer.parseInt(count)));
        all.put("docx.twice", none -> twice());
        all.put("docx.utf16", none -> with(MAIN, document("<w:p/>").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16)));
        return all;
    }

    /** A document that Word opens. */
    public static byte[] docx(String text) {
        return Zips.of(parts(text));
    }

    /** An honest document of exactly so many bytes: with a picture of random bytes, stored as packed as they are. */
    static byte[] sized(int bytes) {
        int guess = bytes - 2_000;
        for (int i = 0; i < 20; i++) {
            byte[] made = with("word/media/foto.bin", OtherRecipes.random(guess, 7));
            if (made.length == bytes) {
                return made;
            }
            guess += bytes - made.length;
        }
        throw new IllegalStateException("No such size");
    }

    private static Map<String, byte[]> parts(String text) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(TYPES, latin(types(WORD + "document.main+xml", MAIN)));
        parts.put("_rels/.rels", latin(relations("<Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>")));
        parts.put(MAIN, document("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = parts("Telaahan staf");
        parts.put(name, content);
        return Zips.of(parts);
    }

    private static byte[] changed(String name, String content) {
        return with(name, latin(content));
    }

    private static byte[] body(String body) {
        return changed(MAIN, document(body));
    }

    private static byte[] without(String name) {
        Map<String, byte[]> parts = parts("Telaahan staf");
        parts.remove(name);
        return Zips.of(parts);
    }

    private static byte[] otherMain() {
        Map<String, byte[]> parts = parts("Telaahan staf");
        parts.put("word/document2.xml", parts.remove(MAIN));
        parts.put(TYPES, latin(types(WORD + "document.main+xml", "word/document2.xml")));
        return Zips.of(parts);
    }

    private static byte[] relation(String[] typeAndTarget, boolean external) {
        return changed(RELS, relations("<Relationship Id=\"r9\" Type=\"" + OFFICE + typeAndTarget[0] + "\" Target=\"" + typeAndTarget[1]
                + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>"));
    }

    private static byte[] manyParts(int count) {
        Map<String, byte[]> parts = parts("Telaahan staf");
        for (int i = 0; i < count; i++) {
            parts.put("word/media/" + i + ".bin", new byte[0]);
        }
        return Zips.of(parts);
    }

    /** The same name twice: written with another letter, then changed in place. */
    private static byte[] twice() {
        String made = new String(with("word/documenT.xml", latin("lain")), StandardCharsets.ISO_8859_1);
        return made.replace("word/documenT.xml", "word/document.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return "<!DOCTYPE d [" + entities + "]>" + document("<w:p><w:r><w:t>&l19;</w:t></w:r></w:p>");
    }

    private static String types(String main, String part) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/" + part + "\" ContentType=\"" + main + "\"/></Types>";
    }

    private static String relations(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inside + "</Relationships>";
    }

    private static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
