package id.anugerah.evidence;

import id.anugerah.access.ForModules;
import id.anugerah.evidence.inspection.Accepted;
import id.anugerah.evidence.inspection.Slides;
import id.anugerah.evidence.store.TextRows;
import id.anugerah.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Presentations of finalists: larger than evidence, pdf or pptx, inspected, scanned and stored like it. The caller keeps the row. */
@Service
@Transactional
public class PresentationFiles {

    private final TextRows texts;
    private final BlobStore blobs;
    private final EvidenceIntake intake;

    PresentationFiles(TextRows texts, BlobStore blobs, EvidenceIntake intake) {
        this.texts = texts;
        this.blobs = blobs;
        this.intake = intake;
    }

    /** A file that may be kept and is not stored yet. @param pages pages or slides, at least 1 */
    public record Checked(EvidenceFiles.Kept file, int pages, byte[] content) {
    }

    /**
     * Receives and inspects; no transaction is open while the bytes arrive. It cannot wait for its scan as evidence does.
     *
     * @param megabytes the largest that is taken
     * @param keep      stores it with {@link #store}, in a transaction of its own
     * @throws Refused "presentation.…" and "evidence.…" for a file that may not be kept
     */
    @ForModules
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public <T> T take(String name, InputStream in, int megabytes, Function<Checked, T> keep) {
        return intake.take(name, in, Accepted.presentation(megabytes), arrived -> {
            Refused.unless(arrived.scan() == Evidence.Scan.CLEAN, "evidence.scannerSilent", arrived.name());
            byte[] content = arrived.file().content();
            EvidenceFiles.Kept file = new EvidenceFiles.Kept(arrived.name(), arrived.file().type(), arrived.hash(), content.length);
            return keep.apply(new Checked(file, pages(file, content), content));
        });
    }

    /** Puts the content where contents are, in the caller's transaction; its text is read later. */
    @ForModules
    public void store(Checked checked) {
        blobs.put(checked.file().hash(), checked.content());
        texts.want(checked.file().hash(), checked.file().type());
    }

    /** The bytes from the first one, for modules that have checked who asks; skipping is free. */
    @ForModules
    @Transactional(readOnly = true)
    public InputStream stream(EvidenceFiles.Kept file) {
        return new BlobStream(blobs, file.hash(), file.size());
    }

    /** The text page by page or slide by slide, for modules that have checked who asks. */
    @ForModules
    @Transactional(readOnly = true)
    public Preview preview(EvidenceFiles.Kept file) {
        return texts.preview(file.hash());
    }

    private static int pages(EvidenceFiles.Kept file, byte[] content) {
        int pages;
        try {
            if (file.type() == MediaType.PDF) {
                try (PDDocument document = Loader.loadPDF(content)) {
                    pages = document.getNumberOfPages();
                }
            } else {
                try (Slides slides = new Slides(content)) {
                    pages = slides.parts().size();
                }
            }
        } catch (IOException e) {
            throw new Refused("evidence.damaged", file.name());
        }
        Refused.unless(pages > 0, "presentation.noPages", file.name());
        return pages;
    }
}
