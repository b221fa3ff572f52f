package id.anugerah.evidence.inspection;

import id.anugerah.shared.Refused;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Reads every object of a PDF once, whether a page uses it or not. Refused is what acts by itself or carries other files:
 * scripts, starting programs, sending or importing forms, opening addresses unasked, attachments, films, XFA. Links that a
 * person presses are left alone.
 */
final class PdfObjects {

    private static final int MOST = 500_000;
    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition");
    private static final Set<String> HARMLESS_BY_ITSELF = Set.of("GoTo", "Named");
    private static final Set<String> FILMS = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D", "FileAttachment");
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
    private static final COSName EF = COSName.getPDFName("EF");
    private static final COSName XFA = COSName.getPDFName("XFA");

    private final String name;
    private final byte[] content;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    PdfObjects(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** @throws Refused "evidence.script", "evidence.embedded", "evidence.bomb", "evidence.damaged" */
    void check(COSDocument document) {
        add(document.getTrailer());
        for (Map.Entry<COSObjectKey, Long> entry : Map.copyOf(document.getXrefTable()).entrySet()) {
            COSObject object = document.getObjectFromPool(entry.getKey());
            Refused.unless(object.getObject() != null || !begins(entry.getValue()), "evidence.damaged", name);
            add(object);
            drain();
        }
    }

    /** Whether an object stands there: one that this library cannot read may be read by another. */
    private boolean begins(long at) {
        return at > 0 && at < content.length
                && Bytes.text(content, (int) at, (int) Math.min(content.length, at + 24)).matches("(?s)\\s*\\d+\\s+\\d+\\s+obj.*");
    }

    private void drain() {
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                judge(dictionary);
                dictionary.getValues().forEach(this::add);
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    add(array.get(i));
                }
            }
        }
    }

    private void add(COSBase value) {
        COSBase plain = value instanceof COSObject reference ? reference.getObject() : value;
        if ((plain instanceof COSDictionary || plain instanceof COSArray) && seen.add(plain)) {
            Refused.unless(seen.size() <= MOST, "evidence.bomb", name);
            open.push(plain);
        }
    }

    private void judge(COSDictionary dictionary) {
        Refused.unless(!dictionary.containsKey(EF) && !dictionary.containsKey(EMBEDDED)
                && !FILMS.contains(named(dictionary, COSName.SUBTYPE)), "evidence.embedded", name);
        Refused.unless(!dictionary.containsKey(JS) && !dictionary.containsKey(XFA)
                && !ACTS.contains(named(dictionary, COSName.S)), "evidence.script", name);
        unasked(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary events) {
            events.keySet().forEach(event -> unasked(events.getDictionaryObject(event)));
        }
    }

    /** What happens on opening or turning a page may move in the document and nothing else. */
    private void unasked(COSBase action) {
        if (action instanceof COSDictionary act) {
            Refused.unless(HARMLESS_BY_ITSELF.contains(named(act, COSName.S)), "evidence.script", name);
        }
    }

    private static String named(COSDictionary dictionary, COSName key) {
        String named = dictionary.getNameAsString(key);
        return named == null ? "" : named;
    }
}
