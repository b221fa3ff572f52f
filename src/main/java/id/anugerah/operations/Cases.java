package id.anugerah.operations;

import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.operations.store.CaseNames;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Running cases as they stand, and what may be done to them. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private static final int MOST = 100;

    private final CaseDesk desk;
    private final ProcessModels models;
    private final CaseNames names;
    private final WorkList tasks;
    private final Incidents incidents;

    Cases(CaseDesk desk, ProcessModels models, CaseNames names, WorkList tasks, Incidents incidents) {
        this.desk = desk;
        this.models = models;
        this.names = names;
        this.tasks = tasks;
        this.incidents = incidents;
    }

    /** At most a hundred; those with incidents and suspended ones first. @param words of its number or name; "" for any */
    @ForOperationsWatchers
    public List<CaseLine> running(String words) {
        Optional<Collection<UUID>> among = words.isBlank() ? Optional.empty() : Optional.of(names.search(words, MOST));
        List<CaseFigures> figures = desk.figures(among, MOST);
        Map<UUID, CaseName> called = names.of(figures.stream().map(CaseFigures::key).toList());
        return figures.stream().map(one -> new CaseLine(one, called.getOrDefault(one.key(), CaseName.UNKNOWN))).toList();
    }

    /** @throws Refused "operations.caseGone" when nothing runs for it */
    @ForOperationsWatchers
    public RunningCase of(UUID key) {
        List<RunningProcess> processes = desk.of(key);
        Refused.unless(!processes.isEmpty(), "operations.caseGone");
        return new RunningCase(key, names.of(List.of(key)).getOrDefault(key, CaseName.UNKNOWN), processes,
                incidents.open().stream().filter(line -> line.incident().key().filter(key::equals).isPresent()).toList());
    }

    /** The diagram in the version that the case runs in. */
    @ForOperationsWatchers
    public String diagram(String definition) {
        return models.xml(definition);
    }

    /** Names of the boxes of that version. */
    @ForOperationsWatchers
    public Map<String, Text> boxes(String definition) {
        return models.names(definition);
    }

    @ForOperationsWatchers
    public Moves moves(UUID key, RunningProcess process, Token token) {
        Optional<Refused> against = CaseRules.againstMove(process, token).or(() -> held(key, token));
        if (against.isPresent()) {
            return Moves.none(against.get());
        }
        Set<String> targets = desk.targets(process.definition(), token);
        if (targets.isEmpty()) {
            return Moves.none(new Refused("operations.moveNowhere"));
        }
        Map<String, Text> called = models.names(process.definition());
        Map<String, Text> boxes = new LinkedHashMap<>();
        targets.forEach(box -> boxes.put(box, called.getOrDefault(box, new Text(box, box))));
        return new Moves(boxes, Optional.empty());
    }

    /** Why the process may not be cancelled; absent when it may. */
    @ForOperationsWatchers
    public Optional<Refused> againstCancel(UUID key, RunningProcess process) {
        return CaseRules.againstCancel(process)
                .or(() -> process.tokens().stream().flatMap(token -> held(key, token).stream()).findFirst());
    }

    /** Whose hands it is in has begun work that must end in its own way first. */
    private Optional<Refused> held(UUID key, Token token) {
        boolean held = token.kind() == Token.Kind.PERSON && !token.between()
                && tasks.open(new Box(token.box()), key).filter(task -> task.assignee() != null).isPresent();
        return held ? Optional.of(new Refused("operations.held")) : Optional.empty();
    }
}
