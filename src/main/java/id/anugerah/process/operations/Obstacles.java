package id.anugerah.process.operations;

import id.anugerah.operations.Obstacle;
import id.anugerah.operations.Obstacle.Why;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** The engine's reports in the domain's few kinds. */
final class Obstacles {

    private static final String NO_INSTRUCTION = "There is no migration instruction";

    private Obstacles() {
    }

    /** At least one, the most telling first. */
    static List<Obstacle> of(ProcessEngineException refused) {
        List<Obstacle> found = List.of();
        if (refused instanceof MigratingProcessInstanceValidationException e) {
            found = of(e.getValidationReport());
        } else if (refused instanceof MigrationPlanValidationException e) {
            found = e.getValidationReport().getInstructionReports().stream().flatMap(report -> report.getFailures().stream()
                    .map(failure -> new Obstacle(Why.OTHER_KIND, report.getMigrationInstruction().getSourceActivityId(), failure)))
                    .sorted().toList();
        }
        return found.isEmpty() ? List.of(new Obstacle(Why.OTHER, "", String.valueOf(refused.getMessage()))) : found;
    }

    private static List<Obstacle> of(MigratingProcessInstanceValidationReport report) {
        Stream<Obstacle> boxes = report.getActivityInstanceReports().stream().flatMap(box -> box.getFailures().stream()
                .map(failure -> new Obstacle(failure.startsWith(NO_INSTRUCTION) ? Why.NO_BOX : Why.OTHER_KIND,
                        box.getSourceScopeId(), failure)));
        Stream<Obstacle> waiting = report.getTransitionInstanceReports().stream().flatMap(box -> box.getFailures().stream()
                .map(failure -> new Obstacle(Why.WAITING_STEP, box.getSourceScopeId(), failure)));
        Stream<Obstacle> whole = report.getFailures().stream().map(failure -> new Obstacle(Why.OTHER, "", failure));
        return Stream.of(boxes, waiting, whole).flatMap(all -> all).sorted().toList();
    }
}
