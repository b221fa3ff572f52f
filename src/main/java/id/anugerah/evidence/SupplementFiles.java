package id.anugerah.evidence;

import id.anugerah.access.ForModules;
import id.anugerah.evidence.EvidenceIntake.Arrived;
import id.anugerah.evidence.scan.Scanning;
import id.anugerah.evidence.store.ScanRows;
import id.anugerah.evidence.store.TextRows;
import id.anugerah.shared.Refused;
import java.io.InputStream;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that come after the form was sent and belong to no answer: taken, inspected, scanned and stored like evidence, while
 * the evidence stays as it was sent. The caller keeps the row.
 */
@Service
@Transactional
public class SupplementFiles {

    private final TextRows texts;
    private final ScanRows scans;
    private final BlobStore blobs;
    private final EvidenceIntake intake;
    private final Scanning scanning;

    SupplementFiles(TextRows texts, ScanRows scans, BlobStore blobs, EvidenceIntake intake, Scanning scanning) {
        this.texts = texts;
        this.scans = scans;
        this.blobs = blobs;
        this.intake = intake;
        this.scanning = scanning;
    }

    /** A file that may be kept and is not stored yet. */
    public record Checked(EvidenceFiles.Kept file, byte[] content, Evidence.Scan scan) {
    }

    /**
     * Receives and inspects; no transaction is open while the bytes arrive.
     *
     * @param keep stores it with {@link #store}, in a transaction of its own
     * @throws Refused "evidence.…" for a file that may not be kept
     */
    @ForModules
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public <T> T take(String name, InputStream in, Function<Checked, T> keep) {
        return intake.take(name, in, arrived -> keep.apply(checked(arrived)));
    }

    /** Puts the content where contents are, in the caller's transaction; its text is read and its scan is asked for later. */
    @ForModules
    public void store(Checked checked) {
        blobs.put(checked.file().hash(), checked.content());
        if (scanning.configured()) {
            Evidence.Scan scan = scans.enter(checked.file().hash(), checked.scan());
            Refused.unless(scan != Evidence.Scan.INFECTED, "evidence.infected", checked.file().name());
        }
        texts.want(checked.file().hash(), checked.file().type());
    }

    /** PENDING until the scanner has passed it, where one is configured. */
    @ForModules
    @Transactional(readOnly = true)
    public Evidence.Scan scan(EvidenceFiles.Kept file) {
        return scans.of(file.hash()).orElse(Evidence.Scan.CLEAN);
    }

    /** The bytes from the first one, for modules that have checked who asks; skipping is free. */
    @ForModules
    @Transactional(readOnly = true)
    public InputStream stream(EvidenceFiles.Kept file) {
        return new BlobStream(blobs, file.hash(), file.size());
    }

    /** The text page by page, for modules that have checked who asks. */
    @ForModules
    @Transactional(readOnly = true)
    public Preview preview(EvidenceFiles.Kept file) {
        return texts.preview(file.hash());
    }

    private static Checked checked(Arrived arrived) {
        byte[] content = arrived.file().content();
        return new Checked(new EvidenceFiles.Kept(arrived.name(), arrived.file().type(), arrived.hash(), content.length), content,
                arrived.scan());
    }
}
