package id.anugerah.browser;

import static id.anugerah.support.CaseAssert.assertThat;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.finals.Scoreboard;
import id.anugerah.instrument.JurySheet;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session before the panel: the chair opens it, a juror scores on her phone, the chair closes it. */
@BrowserTest
class JuryJourneyTest {

    private static final int POINTS = 85;

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Case finalist;
    private Hearing hearing;

    @BeforeEach
    void schedule() {
        Season season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS));
        product.moveTo(season.opens(PhaseKind.FINALS));
    }

    @Test
    void theChairOpensAJurorScoresTheChairCloses() {
        Scoring chair = at(Window.DESK_INDONESIAN, product.people().chair());
        Scoring juror = at(Window.PHONE_ENGLISH, product.people().juror(1));
        juror.waitsForTheChair();
        chair.openSession();
        chair.hasSheets(0, 2);

        JurySheet sheet = product.as(product.people().chair(), () -> product.the(Scoreboard.class).sheet(hearing.id()));
        List<JurySheet.Criterion> criteria = sheet.criteria();
        criteria.subList(1, criteria.size()).forEach(criterion -> juror.score(sheet, criterion, POINTS));
        juror.hasFilled(criteria.size() - 1, criteria.size());
        juror.score(sheet, criteria.get(0), POINTS);
        juror.handIn();
        hearing.scored(product.people().juror(2), POINTS + 10);
        chair.hasSheets(2, 2);
        chair.closeSession();
        product.dueJobs();

        assertThat(finalist).isInState(SubmissionState.SCORED);
        Assertions.assertThat(finalist.now().jury()).contains(Score.of(90));
    }

    private Scoring at(Window window, Person person) {
        Scoring scoring = new Scoring(SigningIn.at(visitors.at(window), person.email(), People.PASSWORD), finalist.now());
        scoring.open();
        return scoring;
    }
}
