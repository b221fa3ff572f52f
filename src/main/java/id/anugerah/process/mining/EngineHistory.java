package id.anugerah.process.mining;

import id.anugerah.mining.CaseJob;
import id.anugerah.mining.CaseProcess;
import id.anugerah.mining.CaseVariable;
import id.anugerah.mining.Counted;
import id.anugerah.mining.ModelBox;
import id.anugerah.mining.Passage;
import id.anugerah.mining.ProcessHistory;
import id.anugerah.mining.Scope;
import id.anugerah.mining.StandingCase;
import id.anugerah.mining.VersionFigures;
import id.anugerah.process.mining.store.CaseProcessRows;
import id.anugerah.process.mining.store.InsideRows;
import id.anugerah.process.mining.store.PassageRows;
import id.anugerah.process.mining.store.StayRows;
import id.anugerah.process.mining.store.TokenRows;
import id.anugerah.shared.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The history in rows, the names from the diagrams in the version that each row was made with; a version never changes. */
@Component
class EngineHistory implements ProcessHistory {

    private static final List<String> FIRST = List.of("submission", "registration", "self_assessment", "verification", "question",
            "shortlist_decision", "final_evaluation", "award_decision", "outcome", "objection");

    private final RepositoryService repository;
    private final StayRows stays;
    private final TokenRows tokens;
    private final CaseProcessRows cases;
    private final PassageRows passages;
    private final InsideRows inside;
    private final Map<String, List<ModelBox>> boxes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> ends = new ConcurrentHashMap<>();
    private final Map<String, Map<String, PassageRows.Drawn>> drawn = new ConcurrentHashMap<>();

    EngineHistory(RepositoryService repository, StayRows stays, TokenRows tokens, CaseProcessRows cases, PassageRows passages,
                  InsideRows inside) {
        this.repository = repository;
        this.stays = stays;
        this.tokens = tokens;
        this.cases = cases;
        this.passages = passages;
        this.inside = inside;
    }

    @Override
    public List<String> processes() {
        Comparator<String> place = Comparator.comparingInt(one -> FIRST.contains(one) ? FIRST.indexOf(one) : FIRST.size());
        return repository.createProcessDefinitionQuery().latestVersion().list().stream().map(ProcessDefinition::getKey)
                .sorted(place.thenComparing(Comparator.naturalOrder())).toList();
    }

    @Override
    public Optional<String> definition(Scope scope) {
        return tokens.definitions(scope.process()).stream().filter(one -> scope.version().isEmpty() || scope.version().get() == one.version())
                .findFirst().map(VersionFigures::definition);
    }

    @Override
    public Counted counted(Scope scope, Instant now) {
        StayRows.Read read = stays.of(scope, now);
        List<VersionFigures> versions = tokens.definitions(scope.process()).stream().map(one -> new VersionFigures(one.definition(), one.version(),
                one.deployedAt(), read.instances(one.definition(), false), read.instances(one.definition(), true))).toList();
        endsByFrame(scope.process()).forEach((frame, end) -> Optional.ofNullable(read.ended().remove(frame))
                .ifPresent(cases -> read.ended().merge(end, cases, Long::sum)));
        return new Counted(versions, StandingNow.of(read, tokens.strays(scope)), read.stays());
    }

    @Override
    public List<ModelBox> boxes(String definition) {
        return boxes.computeIfAbsent(definition, one -> DiagramBoxes.of(repository.getBpmnModelInstance(one)));
    }

    @Override
    public List<StandingCase> at(Scope scope, String box, int limit) {
        Set<String> places = endsByFrame(scope.process()).entrySet().stream().filter(one -> one.getValue().equals(box))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        places.add(box);
        return tokens.at(scope, box, places, limit);
    }

    /** Of every version: a box keeps its id. */
    private Map<String, String> endsByFrame(String process) {
        Map<String, String> all = new HashMap<>();
        tokens.definitions(process).forEach(version -> all.putAll(ends.computeIfAbsent(version.definition(),
                one -> DiagramBoxes.endsByFrame(repository.getBpmnModelInstance(one)))));
        return all;
    }

    @Override
    public List<CaseProcess> ofCase(UUID key) {
        return cases.of(key);
    }

    @Override
    public List<Passage> passages(UUID key) {
        return passages.ofCase(key, drawn());
    }

    @Override
    public void passages(String process, UUID edition, Consumer<Passage> taker) {
        passages.each(process, edition, drawn(), taker);
    }

    @Override
    public List<CaseVariable> variables(UUID key) {
        return inside.variables(key);
    }

    @Override
    public List<CaseJob> jobs(UUID key) {
        return inside.jobs(key);
    }

    /** A box in that version. */
    private BiFunction<String, String, PassageRows.Drawn> drawn() {
        return (definition, box) -> drawn.computeIfAbsent(definition, one -> DiagramFlows.of(repository.getBpmnModelInstance(one)))
                .getOrDefault(box, new PassageRows.Drawn(new Text(box, box), Set.of(), false));
    }
}
