package id.anugerah.browser;

import static id.anugerah.support.CaseAssert.assertThat;

import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A verifier takes the next submission and judges it by key; a lead settles what two of them see differently. */
@BrowserTest
class VerificationJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Case body;
    private List<Indicator> indicators;

    @BeforeEach
    void evaluate() {
        Season season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
        indicators = body.assessment().instrument().indicators();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void aVerifierVerifiesAWholeSubmissionByKeyboardAlone(String language) {
        Window window = language.equals("en") ? Window.DESK_ENGLISH : Window.DESK_INDONESIAN;
        Visitor verifier = SigningIn.at(visitors.at(window, true, Keys::new), product.people().verifier(1).email(), People.PASSWORD);
        Verifying work = verifying(verifier);
        work.takeTheNext();
        work.hasDecided(0);

        for (int i = 0; i < indicators.size(); i++) {
            work.standsBefore(indicators.get(i).id());
            if (i == 0) {
                work.changeByKey(Option.B, "The evidence shows five of seven elements.");
            } else {
                work.confirmByKey();
            }
            work.hasDecided(i + 1);
        }
        work.finish();
        product.dueJobs();

        assertThat(body).isInState(SubmissionState.VERIFIED);
        Assertions.assertThat(body.now().verified()).contains(Score.of(99)); // A1 weighs 3; b earns two thirds of it
    }

    @Test
    void theLeadSettlesTheOneDifferenceOfTwoOpinions() {
        body.evaluation().first(Option.C);
        body.evaluation().second(Option.C, "A1", Option.B);
        assertThat(body).isWaitingAt("task_settle_difference");

        Visitor lead = SigningIn.at(visitors.at(Window.PHONE_INDONESIAN), product.people().lead().email(), People.PASSWORD);
        Verifying work = verifying(lead);
        work.take();
        work.standsBefore("A1");
        lead.sees(lead.heading(lead.says("verification.opinion.FIRST")));
        lead.sees(lead.heading(lead.says("verification.opinion.SECOND")));
        work.choose(Option.B);
        work.hasDecided(indicators.size());
        work.finish();
        product.dueJobs();

        assertThat(body).isInState(SubmissionState.VERIFIED).hasPassed("task_settle_difference");
        Assertions.assertThat(body.now().verified()).contains(new Score(103, 3)); // a third of all, and one point more
    }

    private Verifying verifying(Visitor visitor) {
        return new Verifying(visitor, body.now().bodyName(), indicators.size());
    }
}
