package id.anugerah.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints a refused start in both languages; first in line, since Spring's own analyzers know the causes but not our words. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused refused) {
        String description = refused.indonesian().sentence() + "\n" + refused.english().sentence();
        String action = refused.indonesian().hint() + "\n" + refused.english().hint()
                + "\n(exit " + refused.getExitCode() + ", " + refused.failure() + ")";
        return new FailureAnalysis(description, action, refused);
    }
}
