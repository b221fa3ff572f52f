package id.anugerah.web.documents;

import id.anugerah.evidence.EvidenceFiles;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A stored file as Spring serves it whole or in ranges; only what is asked for is read. */
final class StoredContent extends AbstractResource {

    private final EvidenceFiles.Content content;

    StoredContent(EvidenceFiles.Content content) {
        this.content = content;
    }

    @Override
    public String getDescription() {
        return "evidence " + content.evidence().id();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return content.evidence().size();
    }

    @Override
    public InputStream getInputStream() {
        return content.stream();
    }
}
