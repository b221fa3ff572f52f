package id.anugerah.mining;

import id.anugerah.access.ForOverseers;
import id.anugerah.insight.Kept;
import id.anugerah.mining.store.CaseLabels;
import id.anugerah.operations.ProcessModels;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the cases of an edition go through a process. Figures are kept for a moment, like all that is watched. */
@Service
@Transactional(readOnly = true)
public class ProcessCourse {

    /** Lines in a list of cases. */
    public static final int MOST = 20_000;

    private record Question(Scope scope) {
    }

    private final ProcessHistory history;
    private final ProcessModels models;
    private final CaseLabels labels;
    private final Kept kept;
    private final Clock clock;

    ProcessCourse(ProcessHistory history, ProcessModels models, CaseLabels labels, Kept kept, Clock clock) {
        this.history = history;
        this.models = models;
        this.labels = labels;
        this.kept = kept;
        this.clock = clock;
    }

    /** Ids of all diagrams, the journey first. */
    @ForOverseers
    public List<String> processes() {
        return history.processes();
    }

    /** @throws Refused "mining.noVersion" when there is no such process or version */
    @ForOverseers
    public ProcessFigures figures(Scope scope) {
        return kept.of(new Question(scope), () -> counted(scope));
    }

    /** The diagram to the figures: of that version, or the newest. */
    @ForOverseers
    public String diagram(Scope scope) {
        return models.xml(drawn(scope));
    }

    /** Who stands at that box, or ended there; longest first. @param limit at most {@link #MOST} */
    @ForOverseers
    public List<StandingLine> at(Scope scope, String box, int limit) {
        List<StandingCase> cases = history.at(scope, box, Math.min(limit, MOST));
        Map<UUID, CaseLabel> called = labels.of(cases.stream().map(StandingCase::key).toList());
        return cases.stream().map(one -> new StandingLine(one, called.get(one.key()))).toList();
    }

    private ProcessFigures counted(Scope scope) {
        String drawn = drawn(scope);
        Counted counted = history.counted(scope, clock.instant());
        List<VersionFigures> versions = counted.versions();
        Map<String, List<Stay>> stays = counted.stays().stream().collect(Collectors.groupingBy(Stay::box));
        Map<String, Standing> standing = new HashMap<>();
        counted.standing().forEach(one -> standing.put(one.box(), one));
        Map<String, ModelBox> boxes = new LinkedHashMap<>();
        history.boxes(drawn).forEach(box -> boxes.put(box.id(), box));
        List<String> known = List.copyOf(boxes.keySet());
        versions.forEach(older -> {
            if (older.cases() > 0) {
                history.boxes(older.definition()).forEach(box -> {
                    if (stays.containsKey(box.id()) || standing.containsKey(box.id())) {
                        boxes.putIfAbsent(box.id(), box);
                    }
                });
            }
        });
        List<StepFigures> steps = new ArrayList<>();
        boxes.forEach((id, box) -> {
            Standing at = standing.getOrDefault(id, new Standing(id, 0, 0));
            steps.add(new StepFigures(box, known.contains(id), at.cases(), at.incidents(), new Durations(stays.getOrDefault(id, List.of()))));
        });
        long cases = versions.stream().filter(one -> scope.version().isEmpty() || scope.version().get() == one.version())
                .mapToLong(VersionFigures::cases).sum();
        return new ProcessFigures(versions, cases, steps);
    }

    private String drawn(Scope scope) {
        return history.definition(scope).orElseThrow(() -> new Refused("mining.noVersion"));
    }
}
