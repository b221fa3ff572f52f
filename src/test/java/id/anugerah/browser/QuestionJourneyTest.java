package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.CaseAssert;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import id.anugerah.submission.SubmissionState;
import id.anugerah.verification.Verifications;
import id.anugerah.worklist.Box;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A verifier asks, the participant checks the answer and sends it, the verification goes on; another one stands aside. */
@BrowserTest
class QuestionJourneyTest {

    private static final String QUESTION = "Di halaman mana unsur ketiga ditunjukkan?";
    private static final String ANSWER = "Di halaman 12, pada tabel kedua.";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Case body;

    @BeforeEach
    void claim() {
        Season season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void aQuestionIsAskedAnsweredOnceAndTheVerificationGoesOn(String language) {
        boolean english = language.equals("en");
        Visitor verifier = signedIn(english ? Window.PHONE_ENGLISH : Window.DESK_INDONESIAN, product.people().verifier(1).email());
        verifier.opens("/verifikasi/" + body.id() + "?indikator=B2");
        verifier.hands().press(verifier.button(verifier.says("verification.ask")));
        verifier.hands().write(verifier.field(verifier.says("verification.askDialog.text")), QUESTION);
        verifier.hands().press(verifier.answer(verifier.says("verification.askDialog.act")));
        Locator state = verifier.page().locator(".question-state-line");
        assertThat(state).containsText(verifier.says("verification.question.waiting"));
        verifier.page().locator(".neighbours").scrollIntoViewIfNeeded();
        assertThat(state).isInViewport(); // however far one scrolls
        verifier.arrivesAt("/verifikasi/*", body.now().bodyName());

        Visitor participant = signedIn(english ? Window.DESK_ENGLISH : Window.PHONE_INDONESIAN, body.owner().email());
        participant.opens("/kiriman/" + body.id() + "/pertanyaan");
        participant.arrivesAt("/kiriman/*/pertanyaan", participant.says("participant.question"));
        participant.sees(participant.text(QUESTION));
        participant.sees(participant.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("B2 ")).first());
        participant.hands().press(participant.button(participant.says("participant.question.check")));
        assertThat(participant.field(participant.says("participant.question.answer"))).hasAttribute("aria-invalid", "true");
        participant.hands().write(participant.field(participant.says("participant.question.answer")), ANSWER);
        participant.hands().press(participant.button(participant.says("participant.question.check")));
        participant.arrivesAt("/kiriman/*/pertanyaan", participant.says("participant.question.check.title"));
        participant.page().goBack();
        assertThat(participant.field(participant.says("participant.question.answer"))).hasValue(ANSWER);
        participant.hands().press(participant.button(participant.says("participant.question.check")));
        participant.hands().press(participant.button(participant.says("participant.question.send")));
        participant.sees(participant.page().locator(".row-note").getByText(participant.says("participant.question.sentAt", "").strip()));
        participant.arrivesAt("/kiriman/*/pertanyaan", participant.says("participant.question"));
        product.dueJobs();

        verifier.opens("/verifikasi/" + body.id() + "?indikator=B2");
        assertThat(state).containsText(verifier.says("verification.question.answered"));
        verifier.sees(verifier.page().locator(".judgement-pane").getByText(ANSWER));
        verifier.arrivesAt("/verifikasi/*", body.now().bodyName());
        body.evaluation().goesOn();
        CaseAssert.assertThat(body).isInState(SubmissionState.VERIFIED).hasPassed("task_close_question");
    }

    @Test
    void whoFindsOutLateThatTheyMayNotJudgeStandsAsideForGood() {
        Visitor verifier = signedIn(Window.PHONE_INDONESIAN, product.people().verifier(1).email());
        verifier.opens("/verifikasi/" + body.id());
        Verifying work = new Verifying(verifier, body.now().bodyName(), body.assessment().instrument().indicators().size());
        work.standsBefore("A1");
        work.hasDecided(0);
        work.confirmByKey();
        work.hasDecided(1);

        verifier.hands().press(verifier.button(verifier.says("verification.giveBack")));
        verifier.hands().write(verifier.field(verifier.says("verification.giveBackDialog.reason")), "Adik saya bekerja di sana.");
        verifier.hands().tick(verifier.page().getByLabel(verifier.says("verification.giveBackDialog.forGood")));
        verifier.hands().press(verifier.answer(verifier.says("verification.giveBackDialog.act")));
        verifier.arrivesAt("/tugas", verifier.says("worklist.title"));

        verifier.opens("/verifikasi/" + body.id());
        verifier.arrivesAt("/verifikasi/*", verifier.says("verification.notHeld"));
        verifier.opens("/verifikasi/benturan");
        verifier.arrivesAt("/verifikasi/benturan", verifier.says("verification.conflicts"));
        verifier.sees(verifier.text(body.now().reference()));
        body.evaluation().claimed(product.people().verifier(2), Box.TASK_VERIFY);
        Assertions.assertThat(product.as(product.people().verifier(2), () -> product.the(Verifications.class).workspace(body.id()).findings()))
                .as("another verifier starts blind").isEmpty();
    }

    private Visitor signedIn(Window window, String email) {
        Visitor visitor = SigningIn.at(visitors.at(window), email, People.PASSWORD);
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
        return visitor;
    }
}
