package id.anugerah.setup;

import id.anugerah.access.ForModules;
import id.anugerah.decision.DecisionTables;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Sheets;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.SheetText;
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

    Opening(Editions editions, Instruments instruments, RuleBooks rules, DecisionTables tables) {
        this.editions = editions;
        this.instruments = instruments;
        this.rules = rules;
        this.tables = tables;
    }

    /** @return the edition, made or changed */
    @ForModules
    public UUID publish(Blueprint blueprint, Map<String, Part> parts) {
        Map<String, String> contents = new TreeMap<>();
        parts.forEach((name, part) -> contents.put(name, part.content()));
        Map<String, Integer> versions = deployed(contents);
        if (blueprint.edition().isPresent()) {
            rules.adopt(blueprint.edition().get(), versions);
            return blueprint.edition().get();
        }
        return open(contents, versions);
    }

    /** The same without two people, for rehearsals in a database of their own. @param contents text of each part by its name */
    @ForModules
    public UUID open(Map<String, String> contents) {
        return open(contents, deployed(contents));
    }

    private UUID open(Map<String, String> contents, Map<String, Integer> versions) {
        EditionPlan plan = PlanText.read(contents.get(Part.PLAN));
        return editions.open(new EditionPlan(plan.code(), plan.name().strip(), plan.year(), plan.zone(), plan.announcedOn(),
                new EditionPlan.Files(id(contents, Part.IP), id(contents, Part.UPP), id(contents, Part.JURY)), plan.phases(),
                plan.parameters()), new Sheets(instruments.freezeText(contents.get(Part.IP)),
                instruments.freezeText(contents.get(Part.UPP)), instruments.freezeText(contents.get(Part.JURY))), versions);
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
