package id.anugerah.support;

import id.anugerah.access.Person;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Parameters;
import id.anugerah.edition.PhaseKind;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One edition with the calendar of 2020, played in virtual time. Its first day is the first of registration. */
public final class Season {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Product product;
    private final Bodies bodies;
    private final UUID edition;
    private final List<Case> cases = new ArrayList<>();

    private Season(Product product, String prefix, boolean letters) {
        this(product, prefix, letters, false);
    }

    private Season(Product product, String prefix, boolean letters, boolean today) {
        this.product = product;
        EditionPlan plan = product.the(Editions.class).plan("edition-2020");
        String code = prefix + NUMBER.incrementAndGet();
        Parameters given = plan.parameters();
        plan = plan.moved(code, code, today ? untilToday(product, plan) : Period.ZERO);
        plan = new EditionPlan(code, code, plan.year(), plan.zone(), plan.announcedOn(), plan.instruments(), plan.phases(),
                new Parameters(given.graceMinutes(), given.activationHours(), given.maxClaims(), given.claimHours(), given.questionHours(),
                        given.presentationMinutes(), given.interviewMinutes(), given.breakMinutes(), given.quorumPercent(),
                        given.juryMean(), given.presentationMegabytes(), given.objectionDays(), given.objectionAnswerDays(),
                        given.objectionFiles(), Draw.seedThatDrawsNobody(code), letters, given.retentionMonths()));
        if (!today) {
            product.timeIs(plan.phases().get("registration").opens().atZone(java.time.ZoneId.of(plan.zone())).toInstant()
                    .minusSeconds(60));
        }
        this.edition = product.the(Editions.class).open(plan);
        this.bodies = new Bodies(product, plan.year());
        if (today) {
            product.dueJobs();
        } else {
            product.moveTo(opens(PhaseKind.REGISTRATION).plusSeconds(3600));
        }
    }

    /** So far that registration opened ten days ago by the product's clock. */
    private static Period untilToday(Product product, EditionPlan plan) {
        return Period.ofDays(Math.toIntExact(plan.phases().get("registration").opens().toLocalDate()
                .until(product.now().atZone(java.time.ZoneId.of(plan.zone())).toLocalDate(), java.time.temporal.ChronoUnit.DAYS)) - 10);
    }

    /** Quotas as in 2020: 6, 30 and 10. Nobody is drawn for a second opinion. */
    public static Season of(Product product) {
        return new Season(product, "test-", false);
    }

    /** Time is left as it is: registration has been open for ten days. */
    public static Season today(Product product) {
        return new Season(product, "test-", false, true);
    }

    /** Quotas of a demo season: 2, 6 and 3, so that somebody can miss the cut. */
    public static Season small(Product product) {
        return new Season(product, "demo-test-", false);
    }

    /** Units bring their parent's letter of recommendation. */
    public static Season askingForLetters(Product product) {
        return new Season(product, "test-", true);
    }

    public Case aCase() {
        return aCase(Group.GENERAL);
    }

    public Case aCase(Group group) {
        Case made = new Case(product, this, bodies.next(group), cases.size() + 1);
        cases.add(made);
        return made;
    }

    public UUID id() {
        return edition;
    }

    public Edition edition() {
        return product.the(Editions.class).get(edition);
    }

    public Instant opens(PhaseKind phase) {
        return edition().phase(phase).opens();
    }

    public Instant closes(PhaseKind phase) {
        return edition().phase(phase).closes();
    }

    /** Registration closes, evaluation begins. */
    public Season evaluationOpens() {
        product.moveTo(edition().submissionDeadline());
        product.moveTo(opens(PhaseKind.EVALUATION));
        return this;
    }

    /** Evaluation is over; one organizer proposes, another releases, the hour of the announcement comes. */
    public Season shortlistAnnounced() {
        product.moveTo(closes(PhaseKind.EVALUATION));
        return decided(ReleaseKind.SHORTLIST);
    }

    public Season awardsAnnounced() {
        product.moveTo(closes(PhaseKind.FINALS));
        return decided(ReleaseKind.AWARDS);
    }

    private Season decided(ReleaseKind kind) {
        Release proposal = proposed(kind, product.people().organizer(1));
        released(kind, product.people().organizer(2), proposal.recordHash());
        product.moveTo(opens(kind.announcement()));
        return this;
    }

    /** A minute later than whatever happened before, so that the newest proposal is the newest. */
    public Release proposed(ReleaseKind kind, Person organizer) {
        product.timeIs(product.now().plusSeconds(60));
        Release release = product.as(organizer, () -> product.the(Releases.class).propose(edition, kind));
        product.dueJobs();
        return release;
    }

    public void released(ReleaseKind kind, Person organizer, String hash) {
        product.runAs(organizer, () -> product.the(Releases.class).release(edition, kind, hash));
        product.dueJobs();
    }

    public void returned(ReleaseKind kind, Person organizer) {
        product.runAs(organizer, () -> {
            String hash = product.the(Releases.class).latest(edition, kind).orElseThrow().recordHash();
            product.the(Releases.class).giveBack(edition, kind, hash, "Periksa sekali lagi.");
        });
        product.dueJobs();
    }

    /** One organizer proposes the new list, another releases it; it counts at once. */
    public Season corrected(ReleaseKind kind) {
        Release proposal = proposed(kind, product.people().organizer(1));
        released(kind, product.people().organizer(2), proposal.recordHash());
        return this;
    }

    /** One organizer proposes the new list, another returns it. */
    public Season returnedCorrection(ReleaseKind kind) {
        proposed(kind, product.people().organizer(1));
        returned(kind, product.people().organizer(2));
        return this;
    }

    /** A panel of two jurors and a chair who only leads. */
    public UUID panel() {
        List<Panel.Member> members = List.of(new Panel.Member(product.people().juror(1).id(), Panel.Background.ACADEMIC),
                new Panel.Member(product.people().juror(2).id(), Panel.Background.MEDIA));
        List<Panel> known = product.as(product.people().organizer(1), () -> product.the(Panels.class).of(edition));
        return known.isEmpty() ? product.as(product.people().organizer(1), () -> product.the(Panels.class)
                .create(edition, "Panel 1", product.people().chair().id(), "", members)) : known.get(0).id();
    }
}
