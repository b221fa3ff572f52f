package id.anugerah.setup;

import id.anugerah.decision.DecisionTables;
import id.anugerah.decision.RuleBooks;
import id.anugerah.decision.TableFiles;
import id.anugerah.edition.AwardNames;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.MailWordings;
import id.anugerah.notification.WordingFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * What a change of a running edition would overwrite: others have published it anew since the change was begun. Who changed
 * something else meanwhile is no hindrance.
 */
@Component
class Overtaken {

    private final RuleBooks rules;
    private final DecisionTables tables;
    private final TableFiles files;
    private final AwardNames awards;
    private final MailWordings mails;

    Overtaken(RuleBooks rules, DecisionTables tables, TableFiles files, AwardNames awards, MailWordings mails) {
        this.rules = rules;
        this.tables = tables;
        this.files = files;
        this.awards = awards;
        this.mails = mails;
    }

    List<Finding> of(UUID edition, Map<String, Part> parts) {
        List<Finding> found = new ArrayList<>();
        Map<String, Integer> adopted = rules.versions(edition);
        parts.values().stream().filter(part -> part.isTable() && part.changed())
                .filter(part -> !same(part, adopted.get(part.tableId())))
                .forEach(part -> found.add(Finding.of(part.name(), "setup.tableOvertaken")));
        Part names = parts.get(Part.NAMES);
        if (names.changed() && !names.original().equals(NamesText.write(awards.of(edition)))) {
            found.add(Finding.of(Part.table("awards"), "setup.namesOvertaken"));
        }
        mails(edition, parts.get(Part.MAILS), found);
        return found;
    }

    /** Whether the edition's table says what it said when it was copied, however its file is written. */
    private boolean same(Part part, Integer version) {
        return version != null && files.read(part.tableId(), part.original().getBytes(StandardCharsets.UTF_8))
                .equals(files.read(part.tableId(), tables.file(part.tableId(), version)));
    }

    private void mails(UUID edition, Part part, List<Finding> found) {
        Map<String, MailWording> before = WordingFile.read(part.original());
        Map<String, MailWording> here = WordingFile.read(part.content());
        Map<String, MailWording> now = mails.of(edition);
        Set<String> kinds = new HashSet<>(before.keySet());
        kinds.addAll(here.keySet());
        kinds.removeIf(kind -> Objects.equals(here.get(kind), before.get(kind)) || Objects.equals(now.get(kind), before.get(kind)));
        new TreeSet<>(kinds).forEach(kind -> found.add(Finding.of(Part.MAILS, "setup.mailOvertaken",
                new DefaultMessageSourceResolvable("mailwords.kind." + kind))));
    }
}
