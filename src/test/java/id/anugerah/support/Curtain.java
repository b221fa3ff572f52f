package id.anugerah.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.process.worklist.store.TaskDifferences;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each test: the processes kept nothing but what they declare (rule M5), then the stage is cleared. */
public class Curtain implements BeforeEachCallback, AfterEachCallback {

    /** Every context puts its own keeper of the current person in one static place; this context's services ask this one's. */
    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Product product = SpringExtension.getApplicationContext(test).getBean(Product.class);
        try {
            assertThat(Variables.undeclared(product)).as("process variables that nobody declared").isEmpty();
            assertThat(product.the(TaskDifferences.class).find()).as("work list against the engine's tasks").isEmpty();
            assertThat(Variables.notScalar(product)).as("process variables that are not scalar").isEmpty();
        } finally {
            product.clear();
        }
    }
}
