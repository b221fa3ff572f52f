package id.anugerah.support;

import id.anugerah.submission.SubmissionState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Where a case or a season stands: in its diagrams, in the domain and in the work list. */
public final class CaseAssert extends AbstractAssert<CaseAssert, UUID> {

    private final Tokens tokens;
    private final Product product;
    private final Case about;

    private CaseAssert(Product product, UUID key, Case about) {
        super(key, CaseAssert.class);
        this.product = product;
        this.tokens = new Tokens(product, key);
        this.about = about;
    }

    public static CaseAssert assertThat(Case about) {
        return new CaseAssert(about.product(), about.id(), about);
    }

    public static CaseAssert assertThat(Product product, Season about) {
        return new CaseAssert(product, about.id(), null);
    }

    /** The token is there and nowhere else. */
    public CaseAssert isWaitingAt(String... boxes) {
        Assertions.assertThat(tokens.waiting()).as("where the token is").containsExactlyInAnyOrder(boxes);
        return this;
    }

    public CaseAssert hasPassed(String... boxes) {
        Assertions.assertThat(tokens.passed()).as("what the token has passed").contains(boxes);
        return this;
    }

    public CaseAssert hasNotPassed(String... boxes) {
        Assertions.assertThat(tokens.passed()).as("what the token has passed").doesNotContain(boxes);
        return this;
    }

    public CaseAssert isInState(SubmissionState state) {
        Assertions.assertThat(about.now().state()).as("state of the submission").isEqualTo(state);
        return this;
    }

    /** No token, and nothing left to do for anybody. */
    public CaseAssert hasEnded() {
        Assertions.assertThat(tokens.waiting()).as("where a token still is").isEmpty();
        Set<String> open = new TreeSet<>(product.sql().sql("""
                select box from work_item where ended_at is null and (submission = :key or (edition = :key and submission is null))""")
                .param("key", actual).query(String.class).list());
        Assertions.assertThat(open).as("work items still open").isEmpty();
        return this;
    }

    /** Each task of the engine has its row in the work list, and no row is open without its task. */
    public CaseAssert hasOpenWork(String... boxes) {
        List<String> open = product.sql().sql("""
                select box from work_item where ended_at is null and (submission = :key or (edition = :key and submission is null))""")
                .param("key", actual).query(String.class).list();
        Assertions.assertThat(open).as("open work items").containsExactlyInAnyOrder(boxes);
        return this;
    }
}
