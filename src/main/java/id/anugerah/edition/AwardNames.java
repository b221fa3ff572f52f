package id.anugerah.edition;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.edition.store.AwardNameRows;
import id.anugerah.shared.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How award categories are called: by the edition's own name, else by the product's, else by its id. */
@Service
@Transactional
public class AwardNames {

    private final AwardNameRows rows;
    private final MessageSource texts;

    AwardNames(AwardNameRows rows, MessageSource texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public String name(UUID edition, String category, Locale language) {
        return rows.find(edition, category).or(() -> product(category)).map(name -> name.in(language)).orElse(category);
    }

    /** What the product calls it; absent for a category of an edition's own. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<Text> product(String category) {
        String id = texts.getMessage("category." + category, null, "", Locale.forLanguageTag("id"));
        return id == null || id.isEmpty() ? Optional.empty()
                : Optional.of(new Text(id, texts.getMessage("category." + category, null, Locale.ENGLISH)));
    }

    /** Own names by category. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, Text> of(UUID edition) {
        return rows.of(edition);
    }

    /** From now on these are the edition's own names, and no others. */
    @ForModules
    public void adopt(UUID edition, Map<String, Text> names) {
        rows.replace(edition, names);
    }
}
