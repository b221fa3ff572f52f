package id.anugerah.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.access.Person;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.objection.ObjectionLine;
import id.anugerah.objection.ObjectionList;
import id.anugerah.release.Corrections;
import id.anugerah.release.CutStudies;
import id.anugerah.release.Proposal;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.setup.Opening;
import id.anugerah.setup.Part;
import id.anugerah.setup.PlanText;
import id.anugerah.shared.Score;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.OpinionPair;
import id.anugerah.verification.OpinionPairs;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** The dress rehearsal: a whole season headless, with a summary that is the same for the same seed. */
@Component
public class Rehearsal {

    private static final String PASSWORD = "Latihan#2020-P4N";

    /** Finalists who withdraw before their sessions. */
    private static final int LEAVERS = 2;
    /** Participants who object after the awards. */
    private static final int OBJECTORS = 4;

    private final Stage stage;
    private final SeasonPlayer player;
    private final Editions editions;
    private final Submissions submissions;
    private final Releases releases;
    private final Evaluators evaluators;
    private final OpinionPairs pairs;
    private final CutStudies studies;
    private final ObjectionList objections;
    private final Corrections corrections;
    private final Opening opening;

    Rehearsal(Stage stage, SeasonPlayer player, Editions editions, Submissions submissions, Releases releases,
              CutStudies studies, Evaluators evaluators, OpinionPairs pairs, ObjectionList objections,
              Corrections corrections, Opening opening) {
        this.stage = stage;
        this.player = player;
        this.editions = editions;
        this.submissions = submissions;
        this.releases = releases;
        this.evaluators = evaluators;
        this.pairs = pairs;
        this.studies = studies;
        this.objections = objections;
        this.corrections = corrections;
        this.opening = opening;
    }

    /**
     * Plays the edition of 2020 with that many bodies.
     *
     * @param out told one line for each week played
     * @return one JSON object: counts, shortlist, winners, wall time by stage, the shortlist computed again, hash of the ranked result
     */
    public String play(int ip, int upp, long seed, Consumer<String> out) {
        return play(editions.plan("edition-2020"), () -> { }, ip, upp, seed, out);
    }

    /** The same with an edition that is being prepared. @param blueprint text of each part by its name */
    public String play(Map<String, String> blueprint, int ip, int upp, long seed, Consumer<String> out) {
        return play(PlanText.read(blueprint.get(Part.PLAN)), () -> opening.open(blueprint), ip, upp, seed, out);
    }

    private String play(EditionPlan plan, Runnable opened, int ip, int upp, long seed, Consumer<String> out) {
        long began = System.nanoTime();
        ZoneId zone = ZoneId.of(plan.zone());
        stage.begin(plan.announcedOn().minusDays(1).atStartOfDay(zone).toInstant());
        evaluators.beginCounting();
        try {
            opened.run();
            Cast cast = Cast.of(stage, PASSWORD, 12, 3);
            VirtualSeason season = player.season(new SeasonPlayer.Plan(plan, ip, upp).withdrawing(LEAVERS, true).objecting(OBJECTORS),
                    cast, PASSWORD, seed);
            Instant end = plan.phases().get(PhaseKind.AWARDS.key()).opens().plusDays(2).atZone(zone).toInstant();
            player.play(List.of(season), end, (done, total) -> {
                if (done % 7 == 0 || done.equals(total)) {
                    out.accept("day %d of %d, %s".formatted(done, total, stage.now().atZone(zone).toLocalDate()));
                }
            });
            season.answerRest();
            return summary(season, cast.auditor(), seed, Duration.ofNanos(System.nanoTime() - began));
        } finally {
            stage.end();
        }
    }

    private String summary(VirtualSeason season, Person auditor, long seed, Duration wall) {
        UUID edition = season.edition().id();
        List<Submission> all = stage.act(auditor, () -> submissions.of(edition));
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("edition", season.edition().code()).put("seed", seed).put("bodies", all.size());
        counts(root.putObject("states"), all, s -> s.state().name());
        counts(root.putObject("groups"), all, s -> s.group().map(Enum::name).orElse("NONE"));
        List<Proposal.Entry> shortlist = releases.published(edition, ReleaseKind.SHORTLIST);
        List<Proposal.Entry> winners = releases.published(edition, ReleaseKind.AWARDS);
        counts(root.putObject("shortlist"), shortlist, e -> e.group().name());
        counts(root.putObject("winners"), winners, e -> e.group().name());
        counts(root.putObject("categories"), winners, e -> e.category().orElse("none"));
        evaluation(root.putObject("evaluation"), edition, auditor);
        afterwards(root.putObject("afterwards"), edition, auditor);
        ObjectNode times = root.putObject("seconds");
        season.nanos().forEach((kind, nanos) -> times.put(kind.key(), Math.round(nanos / 1e8) / 10.0));
        times.put("all", Math.round(wall.toMillis() / 100.0) / 10.0);
        stage.act(auditor, () -> studies.recomputed(edition, ReleaseKind.SHORTLIST)).ifPresent(again ->
                root.putObject("recomputed").put("hash", again.hash()).put("agrees", again.agrees())
                        .put("differences", again.differences().size()));
        root.put("hash", Sha256.of(ranked(all, winners)));
        return root.toString();
    }

    private void evaluation(ObjectNode node, UUID edition, Person auditor) {
        String record = stage.act(auditor, () -> releases.latest(edition, ReleaseKind.SHORTLIST)).map(Release::record).orElse("{}");
        node.put("secondOpinions", pairs.in(edition).stream().map(OpinionPair::submission).distinct().count())
                .put("settled", evaluators.counts().settled()).put("recusals", evaluators.counts().recusals())
                .put("tiesBroken", tiesBroken(record));
    }

    private void afterwards(ObjectNode node, UUID edition, Person auditor) {
        List<ObjectionLine> objected = stage.act(auditor, () -> objections.of(edition));
        node.put("objections", objected.size()).put("upheld", objected.stream().filter(line -> line.upheld() > 0).count())
                .put("shortlistCorrections", corrections.announced(edition, ReleaseKind.SHORTLIST).size())
                .put("awardCorrections", corrections.announced(edition, ReleaseKind.AWARDS).size());
    }

    /** Places in the whole ranking that a step of the tie rule decided. */
    private static long tiesBroken(String record) {
        try {
            return StreamSupport.stream(new ObjectMapper().readTree(record).path("entries").spliterator(), false)
                    .filter(entry -> !List.of("", "points").contains(entry.path("decidedBy").asText())).count();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record is written by us", e);
        }
    }

    /** One line for each participant, by group, jury score, verified score and reference: what anyone can recompute. */
    private static String ranked(List<Submission> all, List<Proposal.Entry> winners) {
        Map<UUID, String> categories = winners.stream()
                .collect(Collectors.toMap(Proposal.Entry::submission, e -> e.category().orElse("")));
        Comparator<Submission> order = Comparator.comparing((Submission s) -> s.group().map(Enum::name).orElse(""))
                .thenComparing(s -> s.jury().orElse(Score.ZERO), Comparator.reverseOrder())
                .thenComparing(s -> s.verified().orElse(Score.ZERO), Comparator.reverseOrder())
                .thenComparing(Submission::reference);
        return all.stream().sorted(order).map(s -> String.join(";", s.group().map(Enum::name).orElse(""), s.reference(),
                s.bodyName(), s.state().name(), s.claimed().map(Score::toString).orElse(""),
                s.verified().map(Score::toString).orElse(""), s.jury().map(Score::toString).orElse(""),
                categories.getOrDefault(s.id(), ""))).collect(Collectors.joining("\n"));
    }

    private static <T> void counts(ObjectNode node, List<T> items, java.util.function.Function<T, String> key) {
        new TreeMap<>(items.stream().collect(Collectors.groupingBy(key, Collectors.counting()))).forEach(node::put);
    }
}
