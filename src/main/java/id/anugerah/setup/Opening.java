package id.anugerah.setup;

import id.anugerah.access.ForModules;
import id.anugerah.decision.DecisionTables;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.AwardNames;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Sheets;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.SheetText;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.MailWordings;
import id.anugerah.notification.WordingFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what was prepared count. */
@Service
@Transactional
public class Opening {

    private final Editions editions;
    private final Instruments instruments;
    private final RuleBooks rules;
    private final DecisionTables tables;
    private final MailWordings mails;
    private final AwardNames awards;

    Opening(Editions editions, Instruments instruments, RuleBooks rules, DecisionTables tables,
            MailWordings mails, AwardNames awards) {
        this.editions = editions;
        this.instruments = instruments;
        this.rules = rules;
        this.tables = tables;
        this.mails = mails;
        this.awards = awards;
    }

    /** A running edition gets what was changed here and keeps the rest as it is by now. @return the edition, made or changed */
    @ForModules
    public UUID publish(Blueprint blueprint, Map<String, Part> parts) {
        Map<String, String> contents = new TreeMap<>();
        parts.forEach((name, part) -> contents.put(name, part.content()));
        if (blueprint.edition().isPresent()) {
            parts.values().stream().filter(part -> !part.changed()).forEach(part -> contents.remove(part.name()));
            rules.adopt(blueprint.edition().get(), deployed(contents));
            mails.adopt(blueprint.edition().get(), reworded(blueprint.edition().get(), parts.get(Part.MAILS)));
            if (parts.get(Part.NAMES).changed()) {
                awards.adopt(blueprint.edition().get(), NamesText.read(parts.get(Part.NAMES).content()));
            }
            return blueprint.edition().get();
        }
        return open(contents, deployed(contents));
    }

    /** The same without two people, for rehearsals in a database of their own. @param contents text of each part by its name */
    @ForModules
    public UUID open(Map<String, String> contents) {
        return open(contents, deployed(contents));
    }

    private UUID open(Map<String, String> contents, Map<String, Integer> versions) {
        EditionPlan plan = PlanText.read(contents.get(Part.PLAN));
        UUID made = editions.open(new EditionPlan(plan.code(), plan.name().strip(), plan.year(), plan.zone(), plan.announcedOn(),
                new EditionPlan.Files(id(contents, Part.IP), id(contents, Part.UPP), id(contents, Part.JURY)), plan.phases(),
                plan.parameters()), new Sheets(instruments.freezeText(contents.get(Part.IP)),
                instruments.freezeText(contents.get(Part.UPP)), instruments.freezeText(contents.get(Part.JURY))), versions);
        mails.adopt(made, WordingFile.read(contents.getOrDefault(Part.MAILS, WordingFile.EMPTY)));
        awards.adopt(made, NamesText.read(contents.getOrDefault(Part.NAMES, NamesText.EMPTY)));
        return made;
    }

    /** What was changed here, on top of what others may have published since it was copied. */
    private Map<String, MailWording> reworded(UUID edition, Part part) {
        Map<String, MailWording> before = WordingFile.read(part.original());
        Map<String, MailWording> after = WordingFile.read(part.content());
        Map<String, MailWording> now = new TreeMap<>(mails.of(edition));
        before.keySet().stream().filter(kind -> !after.containsKey(kind)).forEach(now::remove);
        after.forEach((kind, wording) -> {
            if (!wording.equals(before.get(kind))) {
                now.put(kind, wording);
            }
        });
        return now;
    }

    private Map<String, Integer> deployed(Map<String, String> contents) {
        Map<String, Integer> versions = new TreeMap<>();
        contents.forEach((name, content) -> {
            if (name.startsWith(Part.table(""))) {
                String table = name.substring(Part.table("").length());
                versions.put(table, tables.deploy(table, content.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return versions;
    }

    private static String id(Map<String, String> contents, String sheet) {
        return SheetText.of(contents.get(sheet)).id();
    }
}
