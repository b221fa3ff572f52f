package id.anugerah.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The trail is found by time, action, actor, subject and words, newest first, page after page. */
@ProductTest
class TrailSearchTest {

    @Autowired
    private Product product;
    @Autowired
    private TrailSearch search;

    private Case body;

    @BeforeEach
    void aCaseWithAHistory() {
        body = Season.of(product).aCase().registered().activated().filled(Option.B).submitted();
        product.timeIs(product.now().plusSeconds(3_600));
        product.runAs(product.people().organizer(1), () ->
                product.the(id.anugerah.submission.Submissions.class).disqualify(body.id(), "Berkas kembar-siam ditemukan"));
    }

    @Test
    void pagesGoThroughAllRowsNewestFirstAndNoRowTwice() {
        TrailQuery query = query("", "", body.id().toString(), "");
        List<TrailLine> whole = find(query, Optional.empty(), 500);
        assertThat(whole).hasSizeGreaterThan(10).isSortedAccordingTo(Comparator.comparing((TrailLine line) -> line.row().happenedAt())
                .thenComparing(line -> line.row().seq()).reversed());
        List<TrailLine> paged = new ArrayList<>();
        List<TrailLine> page = find(query, Optional.empty(), 3);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = find(query, Optional.of(page.get(page.size() - 1).place()), 3);
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aSubjectIsMeantByReferenceByNameOrByAddress() {
        String reference = body.now().reference();
        assertThat(find(query("submission.registered", "", reference.toLowerCase(), ""))).singleElement().satisfies(line -> {
            assertThat(line.subject().kind()).isEqualTo(TrailSubject.Kind.SUBMISSION);
            assertThat(line.subject().reference()).isEqualTo(reference);
        });
        assertThat(find(query("submission.registered", "", body.now().bodyName(), ""))).extracting(line -> line.row().subject())
                .contains(body.id());
        assertThat(find(query("account.created", "", body.owner().email(), ""))).singleElement()
                .satisfies(line -> assertThat(line.subject().kind()).isEqualTo(TrailSubject.Kind.ACCOUNT));
        assertThat(find(query("", "", "tidak ada yang bernama begini", ""))).isEmpty();
    }

    @Test
    void whoActedIsAPersonOrTheSystem() {
        String reference = body.now().reference();
        assertThat(find(query("", body.owner().email(), reference, ""))).isNotEmpty()
                .allSatisfy(line -> assertThat(line.row().actor()).isEqualTo(body.owner().id()));
        assertThat(find(query("", TrailQuery.SYSTEM, reference, ""))).isNotEmpty()
                .allSatisfy(line -> assertThat(line.row().actor()).isNull());
    }

    @Test
    void wordsAreFoundByTheirBeginnings() {
        String reference = body.now().reference();
        assertThat(find(query("", "", reference, "BERKAS kem"))).extracting(line -> line.row().action())
                .containsExactly("submission.disqualificationReason");
        assertThat(find(query("", "", reference, "kembar-siam"))).hasSize(1);
        assertThat(find(query("", "", reference, "berkas hilang"))).isEmpty();
        assertThat(find(query("", "", reference, "' | & !:*(")).size()).isGreaterThan(10);
    }

    @Test
    void aSpanOfTimeBeginsAtItsBeginningAndEndsBeforeItsEnd() {
        List<TrailLine> all = find(query("", "", body.id().toString(), ""));
        Instant first = all.get(all.size() - 1).row().happenedAt();
        Instant last = all.get(0).row().happenedAt();
        assertThat(last).isAfter(first);
        TrailQuery until = new TrailQuery(Optional.of(first), Optional.of(last), "", "", body.id().toString(), "");
        assertThat(find(until)).isNotEmpty().allSatisfy(line -> assertThat(line.row().happenedAt()).isBefore(last))
                .last().satisfies(line -> assertThat(line.row().happenedAt()).isEqualTo(first));
    }

    @Test
    void theActionsAreThoseThatWereRecorded() {
        assertThat(product.as(product.people().auditor(), search::actions)).isSorted().doesNotHaveDuplicates()
                .contains("submission.registered", "account.created", "assessment.sent").isEqualTo(
                        product.sql().sql("select distinct action from audit order by action").query(String.class).list());
    }

    @Test
    void organizersDoNotSearchTheTrail() {
        product.runAs(product.people().organizer(1), () ->
                assertThatThrownBy(() -> find0(TrailQuery.ALL)).isInstanceOf(AccessDeniedException.class));
    }

    private List<TrailLine> find0(TrailQuery query) {
        return search.find(query, Optional.empty(), 1);
    }

    private List<TrailLine> find(TrailQuery query) {
        return find(query, Optional.empty(), 500);
    }

    private List<TrailLine> find(TrailQuery query, Optional<TrailPlace> after, int most) {
        return product.as(product.people().auditor(), () -> search.find(query, after, most));
    }

    private static TrailQuery query(String action, String actor, String subject, String words) {
        return new TrailQuery(Optional.empty(), Optional.empty(), action, actor, subject, words);
    }
}
