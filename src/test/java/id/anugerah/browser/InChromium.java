package id.anugerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.operations.ProcessClockwork;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Skips aloud where there is no browser; else sees to it that each journey begins alone and leaves nobody behind. */
class InChromium implements ExecutionCondition, BeforeEachCallback, AfterEachCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.isThere()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        String reason = "SKIPPED, not tested: " + test.getDisplayName() + " needs a browser, and there is no "
                + Chromium.BINARY + " on this machine";
        LoggerFactory.getLogger(InChromium.class).warn(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        the(test, ProcessClockwork.class).pause();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        the(test, ProcessClockwork.class).pause();
        String journey = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
        List<String> findings = the(test, Visitors.class).leave(journey, test.getExecutionException().isPresent());
        assertThat(findings).as("what axe and the browser's console complain about").isEmpty();
    }

    private static <T> T the(ExtensionContext test, Class<T> type) {
        ApplicationContext product = SpringExtension.getApplicationContext(test);
        return product.getBean(type);
    }
}
