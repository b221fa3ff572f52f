package id.anugerah.evidence;

import id.anugerah.access.ForModules;
import id.anugerah.evidence.inspection.Accepted;
import id.anugerah.shared.Refused;
import java.io.InputStream;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Photos that jurors take: jpeg or png, inspected, scanned and stored like evidence. The caller keeps the row. */
@Service
@Transactional
public class PhotoFiles {

    /** The largest that is taken. */
    public static final int MEGABYTES = 10;

    private final BlobStore blobs;
    private final EvidenceIntake intake;

    PhotoFiles(BlobStore blobs, EvidenceIntake intake) {
        this.blobs = blobs;
        this.intake = intake;
    }

    /** A photo that may be kept and is not stored yet; it tells no more where it was taken. */
    public record Checked(EvidenceFiles.Kept file, byte[] content) {
    }

    /**
     * Receives and inspects; no transaction is open while the bytes arrive. It cannot wait for its scan as evidence does.
     *
     * @param keep stores it with {@link #store}, in a transaction of its own
     * @throws Refused "photo.…" and "evidence.…" for a file that may not be kept
     */
    @ForModules
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public <T> T take(String name, InputStream in, Function<Checked, T> keep) {
        return intake.take(name, in, Accepted.photo(MEGABYTES), arrived -> {
            Refused.unless(arrived.scan() == Evidence.Scan.CLEAN, "evidence.scannerSilent", arrived.name());
            byte[] content = arrived.file().content();
            return keep.apply(new Checked(new EvidenceFiles.Kept(arrived.name(), arrived.file().type(), arrived.hash(), content.length),
                    content));
        });
    }

    /** Puts the content where contents are, in the caller's transaction. */
    @ForModules
    public void store(Checked checked) {
        blobs.put(checked.file().hash(), checked.content());
    }

    /** The bytes from the first one, for modules that have checked who asks; skipping is free. */
    @ForModules
    @Transactional(readOnly = true)
    public InputStream stream(EvidenceFiles.Kept file) {
        return new BlobStream(blobs, file.hash(), file.size());
    }
}
