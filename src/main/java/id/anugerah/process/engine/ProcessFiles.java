package id.anugerah.process.engine;

import id.anugerah.access.ForModules;
import id.anugerah.platform.StartRefused;
import id.anugerah.platform.WrongFile;
import id.anugerah.process.decision.DecisionExpressions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys processes/ under bare file names, so that the same file is the same version from Maven, from the jar and in tests;
 * only what has changed gets a new version.
 */
@Component
public class ProcessFiles {

    private final RepositoryService repository;

    ProcessFiles(RepositoryService repository) {
        this.repository = repository;
    }

    /** @throws StartRefused naming the file, the place and the cause of the first wrong one */
    @ForModules
    public void deploy() {
        DeploymentBuilder deployment = repository.createDeployment().name("processes").source("anugerah")
                .enableDuplicateFiltering(true);
        for (Resource file : files()) {
            try {
                byte[] content = file.getContentAsByteArray();
                if (file.getFilename().endsWith(".dmn")) {
                    DecisionExpressions.check(file.getFilename(), content);
                }
                deployment.addInputStream(file.getFilename(), new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw wrong(file.getFilename(), "berkas tidak terbaca", "the file cannot be read");
            }
        }
        try {
            deployment.deploy();
        } catch (ParseException e) {
            var problem = e.getResorceReports().get(0);
            var error = problem.getErrors().isEmpty() ? null : problem.getErrors().get(0);
            String cause = error == null ? e.getMessage() : "baris/line " + error.getLine() + ": " + error.getMessage();
            throw wrong(problem.getResourceName(), cause, cause);
        } catch (ProcessEngineException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            throw wrong("processes/", e.getMessage() + " (" + root.getMessage() + ")", e.getMessage() + " (" + root.getMessage() + ")");
        }
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn"))
                    .sorted(Comparator.comparing(Resource::getFilename)).toList();
        } catch (IOException e) {
            throw wrong("processes/", "folder tidak terbaca", "the folder cannot be read");
        }
    }

    private static StartRefused wrong(String file, String cause, String causeInEnglish) {
        return WrongFile.refusal(file, "/", cause, causeInEnglish);
    }
}
