package id.anugerah.web.documents;

import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.finalist.PanelReading;
import id.anugerah.furtherstep.StepReading;
import id.anugerah.objection.ObjectionFiles;
import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;

/** A stored file as Spring serves it whole or in ranges; only what is asked for is read. */
final class StoredContent extends AbstractResource {

    private final String description;
    private final int size;
    private final Supplier<InputStream> content;

    StoredContent(EvidenceFiles.Content content) {
        this("evidence " + content.evidence().id(), content.evidence().size(), content::stream);
    }

    StoredContent(PanelReading.Opened presentation) {
        this("presentation " + presentation.file().hash(), presentation.file().size(), presentation::stream);
    }

    StoredContent(StepReading.Opened photo) {
        this("photo " + photo.file().hash(), photo.file().size(), photo::stream);
    }

    StoredContent(ObjectionFiles.Opened added) {
        this("added file " + added.file().hash(), added.file().size(), added::stream);
    }

    private StoredContent(String description, int size, Supplier<InputStream> content) {
        this.description = description;
        this.size = size;
        this.content = content;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() {
        return content.get();
    }
}
