package id.anugerah.evidence.text;

import id.anugerah.evidence.store.TextRows;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All pages of a file and the word that it is done, or nothing. */
@Component
class StoredTexts {

    private final TextRows rows;

    StoredTexts(TextRows rows) {
        this.rows = rows;
    }

    @Transactional
    void done(String hash, List<String> pages) {
        rows.done(hash, pages);
    }

    @Transactional
    void failed(String hash, String cause) {
        rows.failed(hash, cause);
    }
}
