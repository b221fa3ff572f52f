package id.anugerah.support;

import id.anugerah.access.Person;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.finals.Chairing;
import id.anugerah.finals.Scoreboard;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.Observing;
import id.anugerah.furtherstep.Ordering;
import id.anugerah.furtherstep.StepOrder;
import id.anugerah.panel.Session;
import id.anugerah.instrument.JurySheet;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The session of one finalist before the panel. */
public final class Hearing {

    private final Product product;
    private final Season season;
    private final Case heard;

    Hearing(Product product, Season season, Case heard) {
        this.product = product;
        this.season = season;
        this.heard = heard;
    }

    public Hearing scheduled(Instant at) {
        UUID panel = season.panel();
        product.runAs(product.people().organizer(1),
                () -> product.the(SessionPlanning.class).plan(heard.id(), panel, at, "https://rapat.contoh.id/1"));
        product.dueJobs();
        return this;
    }

    public Hearing opened() {
        product.runAs(product.people().chair(), () -> product.the(Chairing.class).open(id()));
        return this;
    }

    /** This juror gives the same points for every criterion and hands the card in. */
    public Hearing scored(Person juror, int points) {
        Scoreboard board = product.the(Scoreboard.class);
        for (JurySheet.Criterion criterion : product.as(juror, () -> board.sheet(id())).criteria()) {
            product.runAs(juror, () -> board.score(id(), criterion.id(), points));
        }
        product.runAs(juror, () -> board.submit(id()));
        return this;
    }

    /** The chair orders a step without time or place. */
    public UUID ordered(FurtherStep.Kind kind) {
        return product.as(product.people().chair(), () -> product.the(Ordering.class)
                .order(id(), new StepOrder(kind, Optional.empty(), "", "Panel perlu melihat sendiri")));
    }

    /** A juror has written down what she found, and the chair ends the step. */
    public Hearing stepDone(UUID step, Person juror) {
        product.runAs(juror, () -> product.the(Observing.class).note(step, "Loket pengaduan buka dan dijaga dua orang."));
        product.runAs(product.people().chair(), () -> product.the(Ordering.class).finish(step));
        product.dueJobs();
        return this;
    }

    public Hearing cancelled(String reason) {
        product.runAs(product.people().organizer(1), () -> product.the(SessionPlanning.class).cancel(id(), reason));
        product.dueJobs();
        return this;
    }

    public Case discussed(String note) {
        product.runAs(product.people().chair(), () -> product.the(Chairing.class).endDiscussion(id(), note));
        product.dueJobs();
        return heard;
    }

    public Case closed() {
        product.runAs(product.people().chair(), () -> product.the(Chairing.class).close(id()));
        product.dueJobs();
        return heard;
    }

    /** The whole session at once: both jurors give these points. */
    public Case held(Instant at, int points) {
        return scheduled(at).opened().scored(product.people().juror(1), points).scored(product.people().juror(2), points).closed();
    }

    public UUID id() {
        return product.as(product.people().chair(), () -> product.the(Scoreboard.class).mine()).stream()
                .filter(session -> session.submission().equals(heard.id())).map(Session::id).findFirst().orElseThrow();
    }
}
