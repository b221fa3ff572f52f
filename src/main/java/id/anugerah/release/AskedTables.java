package id.anugerah.release;

import id.anugerah.decision.Decided;
import id.anugerah.decision.DecisionSources;
import id.anugerah.decision.Decisions;
import java.util.Map;
import java.util.TreeMap;

/** An edition's decision tables, remembering which of them were asked: the record names each with version and file. */
final class AskedTables {

    private final Decisions decisions;
    private final DecisionSources sources;
    private final Map<String, Basis.Table> asked = new TreeMap<>();

    AskedTables(Decisions decisions, DecisionSources sources) {
        this.decisions = decisions;
        this.sources = sources;
    }

    Decided ask(String table, Map<String, String> facts) {
        Decided decided = decisions.decide(table, facts);
        asked.computeIfAbsent(table, key -> new Basis.Table(decided.version(),
                sources.sha256(table, decided.version()).orElseThrow()));
        return decided;
    }

    Map<String, Basis.Table> all() {
        return asked;
    }
}
