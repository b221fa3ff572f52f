package id.anugerah.mining;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.audit.AuditRow;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case whose whole course is one instant is told as it happened. */
@ProductTest
class EventOrderTest {

    private static final Instant ONCE = Instant.parse("2020-10-14T02:00:00Z");

    @Autowired
    private Product product;
    @Autowired
    private CaseCourse cases;
    @Autowired
    private XesExport logs;

    @Test
    void aWholeWayInOneInstantReadsAsItHappened() {
        Case sent = Season.of(product).aCase().registered().activated().filled(Option.C).submitted();
        assertThat(told(course(sent).events())).filteredOn(one -> !one.startsWith("evidence.")).containsExactly(
                "submission.registered", "step event_registered", "came call_registration", "step event_form_sent", "came gateway_activation",
                "left gateway_activation", "came event_account_activated", "left event_account_activated", "step task_decide_eligibility",
                "submission.eligibility", "step task_decide_group", "submission.grouped", "step task_open_assessment", "submission.filling", "step event_admitted",
                "left call_registration", "came call_self_assessment", "step event_assessment_opened", "came task_fill_assessment",
                "submission.submitted", "assessment.sent", "left task_fill_assessment", "step task_confirm_receipt", "step event_submitted",
                "left call_self_assessment", "came call_verification", "step event_waiting_for_evaluation", "came event_evaluation_opens");
    }

    /** What interrupts comes before what it takes away, the inner process before the box that called it. */
    @Test
    void aWithdrawalTakesAwayWhatWasOpen() {
        Case gone = Season.of(product).aCase().registered().activated().withdrawn();
        assertThat(told(course(gone).events())).endsWith("came task_fill_assessment", "submission.withdrawn", "submission.withdrawalReason",
                "step event_withdrawal_requested", "cut task_fill_assessment", "cut call_self_assessment", "step event_withdrawn");
    }

    @Test
    void aDeadlineIsToldBeforeTheTaskThatItEnds() {
        Season season = Season.of(product);
        Case late = season.aCase().registered().activated();
        season.evaluationOpens();
        assertThat(told(course(late).events())).endsWith("came task_fill_assessment", "step event_deadline_passed", "cut task_fill_assessment",
                "step task_close_assessment", "submission.not_submitted", "step event_assessment_closed", "left call_self_assessment",
                "step event_not_submitted");
    }

    /** From registration to the award: the same order, whether its times are known or all of them are one. */
    @Test
    void timeIsNotNeededToTellTheOrder() {
        Ended ended = Ended.of(product);
        for (Case one : List.of(ended.first(), ended.second(), ended.last())) {
            CourseOfCase course = course(one);
            List<AuditRow> rows = course.events().stream().flatMap(event -> event.row().stream()).map(EventOrderTest::atOnce).toList();
            List<Passage> passages = course.passages().stream().map(EventOrderTest::atOnce)
                    .sorted(Comparator.comparing(Passage::instance)).toList(); // between runs the engine counts nothing
            assertThat(told(new EventOrder(rows, passages).sorted())).containsExactlyElementsOf(told(course.events()));
        }
    }

    @Test
    void anEventLogHasTheSameOrder() {
        Case sent = Season.of(product).aCase().registered().activated().filled(Option.C).submitted();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        product.runAs(product.people().organizer(1), () -> logs.ofCase(sent.id(), out));
        List<String> log = new ArrayList<>();
        Matcher event = Pattern.compile("transition\" value=\"(\\w+)\".*?\"box\" value=\"(\\w+)\"").matcher(
                out.toString(StandardCharsets.UTF_8).replaceFirst("(?s).*?<trace>", ""));
        while (event.find()) {
            log.add(event.group(2) + (event.group(1).equals("start") ? " start" : " complete"));
        }
        assertThat(log).containsExactlyElementsOf(course(sent).events().stream().flatMap(one -> one.passage().stream().map(passage ->
                passage.box() + (one.what() == CaseEvent.What.CAME ? " start" : " complete"))).toList());
    }

    /** A box that is renamed is renamed here too. */
    @Test
    void rowsAreWrittenAtBoxesThatExist() throws Exception {
        Set<String> drawn = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                Matcher id = Pattern.compile(" id=\"((?:task|event)_\\w+)\"").matcher(Files.readString(file));
                while (id.find()) {
                    drawn.add(id.group(1));
                }
            }
        }
        assertThat(drawn).hasSizeGreaterThan(80).containsAll(WrittenAt.allBoxes());
    }

    private CourseOfCase course(Case one) {
        return product.as(product.people().organizer(1), () -> cases.of(one.id()));
    }

    private static List<String> told(List<CaseEvent> events) {
        return events.stream().map(event -> event.row().map(AuditRow::action).orElseGet(() ->
                event.what().name().toLowerCase() + " " + event.passage().orElseThrow().box())).toList();
    }

    private static AuditRow atOnce(AuditRow row) {
        return new AuditRow(row.subject(), row.seq(), ONCE, row.actor(), row.action(), row.details(), row.previousHash(), row.hash());
    }

    private static Passage atOnce(Passage one) {
        return new Passage(one.key(), one.reference(), one.instance(), one.process(), one.version(), one.box(), one.name(), one.kind(),
                one.begins(), ONCE, one.ended().map(at -> ONCE), one.cut(), one.task(), one.place());
    }
}
