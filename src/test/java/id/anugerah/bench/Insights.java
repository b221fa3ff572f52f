package id.anugerah.bench;

import id.anugerah.access.Person;
import id.anugerah.agreement.Agreement;
import id.anugerah.insight.Curves;
import id.anugerah.insight.Drafts;
import id.anugerah.insight.EvaluationProgress;
import id.anugerah.insight.Facet;
import id.anugerah.insight.Filled;
import id.anugerah.insight.JuryProgress;
import id.anugerah.insight.MailProgress;
import id.anugerah.notification.MailStanding;
import id.anugerah.insight.Progress;
import id.anugerah.insight.Slice;
import id.anugerah.insight.Stage;
import id.anugerah.mining.CaseCourse;
import id.anugerah.mining.ProcessCourse;
import id.anugerah.mining.Scope;
import id.anugerah.mining.XesExport;
import id.anugerah.submission.Submissions;
import id.anugerah.support.Product;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Every page of the dashboards over many submissions in all states, each answer made anew: nothing is kept from the call before. */
final class Insights implements Measured {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Override
    public Map<String, Long> options() {
        return Map.of("submissions", 20_000L, "drafts", 25L, "calls", 60L);
    }

    @Override
    public Map<String, Object> run(Product product, Map<String, Long> options) throws Exception {
        long begin = System.nanoTime();
        ManySubmissions data = new ManySubmissions(product, options.get("submissions").intValue(), options.get("drafts").intValue());
        Map<String, Object> result = new LinkedHashMap<>();
        new ManyCourses(product);
        result.put("dataSeconds", (System.nanoTime() - begin) / 1_000_000_000);
        UUID edition = data.edition();
        Person organizer = product.people().organizer(1);
        Progress progress = product.the(Progress.class);
        Map<String, Callable<?>> pages = new LinkedHashMap<>();
        pages.put("overview", () -> progress.standings(edition));
        pages.put("funnel", () -> progress.funnel(edition));
        pages.put("daily", () -> product.the(Curves.class).of(edition));
        pages.put("drafts", () -> product.the(Drafts.class).of(edition));
        pages.put("reminderDryRun", () -> product.the(Drafts.class).lagging(edition, Set.of(Filled.NONE, Filled.TO_25)));
        pages.put("verification", () -> product.the(EvaluationProgress.class).of(edition));
        pages.put("agreement", () -> product.the(Agreement.class).of(edition));
        pages.put("jury", () -> product.the(JuryProgress.class).of(edition));
        pages.put("mails", () -> product.the(MailProgress.class).of(ZONE));
        pages.put("mailList", () -> product.the(MailProgress.class).list(ZONE, Optional.empty(), Optional.of(MailStanding.FAILED), 200));
        pages.put("list", () -> product.the(Submissions.class).of(edition));
        pages.put("listOfStage", () -> progress.members(edition, Slice.ALL.and(Facet.STAGE, Stage.SHORTLISTED.name())));
        pages.put("listOfDay", () -> progress.members(edition, Slice.ALL.and(Facet.VERIFIED, "2020-10-21")));
        pages.put("listOfDrafts", () -> progress.members(edition, Slice.ALL.and(Facet.FILLED, Filled.TO_25.name())));
        ProcessCourse course = product.the(ProcessCourse.class);
        for (String process : List.of("submission", "registration", "verification", "edition")) {
            pages.put("process_" + process, () -> course.figures(new Scope(process, edition, Optional.empty())));
        }
        pages.put("processOfVersion", () -> course.figures(new Scope("verification", edition, Optional.of(1))));
        pages.put("listOfBox", () -> course.at(new Scope("submission", edition, Optional.empty()), "call_verification", 1_000));
        UUID one = course(product, organizer, edition);
        pages.put("case", () -> product.the(CaseCourse.class).of(one));
        for (Map.Entry<String, Callable<?>> page : pages.entrySet()) {
            result.putAll(spread(page.getKey(), calls(product, organizer, page.getValue(), options.get("calls").intValue())));
        }
        begin = System.nanoTime();
        product.runAs(organizer, () -> product.the(XesExport.class).process(edition, "submission", OutputStream.nullOutputStream()));
        result.put("xesMs", (System.nanoTime() - begin) / 1_000_000);
        result.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()); // neighbours count too
        return result;
    }

    private static UUID course(Product product, Person person, UUID edition) {
        return product.as(person, () -> product.the(ProcessCourse.class).at(new Scope("submission", edition, Optional.empty()),
                "event_completed", 1)).get(0).at().key();
    }

    private static List<Long> calls(Product product, Person person, Callable<?> page, int number) {
        List<Long> nanos = new ArrayList<>();
        for (int i = -number / 4; i < number; i++) { // the first ones only warm up
            long begin = System.nanoTime();
            product.as(person, page);
            if (i >= 0) {
                nanos.add(System.nanoTime() - begin);
            }
        }
        return nanos;
    }

    private static Map<String, Object> spread(String name, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(name + "P50Ms", millis(sorted, 0.5));
        result.put(name + "P95Ms", millis(sorted, 0.95));
        return result;
    }

    private static double millis(long[] sorted, double share) {
        return Math.round(sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e5) / 10.0;
    }
}
