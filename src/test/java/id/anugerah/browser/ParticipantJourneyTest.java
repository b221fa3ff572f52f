package id.anugerah.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.anugerah.access.Person;
import id.anugerah.account.Accounts;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Option;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.support.Product;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A participant walks from the start page to the receipt. */
@BrowserTest
class ParticipantJourneyTest {

    /** Who walks, at what window, and how. */
    enum Way {
        IP_ON_A_PHONE_WITHOUT_SCRIPTS_UNTIL_SIGN_IN(ParticipantKind.IP, Window.PHONE_INDONESIAN, false, Mouse::new),
        UPP_AT_A_DESK_BY_MOUSE(ParticipantKind.UPP, Window.DESK_ENGLISH, true, Mouse::new),
        IP_ON_A_PHONE_BY_KEYBOARD(ParticipantKind.IP, Window.PHONE_INDONESIAN, true, Keys::new),
        IP_ON_A_PHONE_BY_KEYBOARD_IN_ENGLISH(ParticipantKind.IP, Window.PHONE_ENGLISH, true, Keys::new),
        IP_AT_A_DESK_BY_KEYBOARD(ParticipantKind.IP, Window.DESK_INDONESIAN, true, Keys::new),
        IP_AT_A_DESK_BY_KEYBOARD_IN_ENGLISH(ParticipantKind.IP, Window.DESK_ENGLISH, true, Keys::new),
        UPP_ON_A_PHONE_BY_KEYBOARD(ParticipantKind.UPP, Window.PHONE_INDONESIAN, true, Keys::new),
        UPP_ON_A_PHONE_BY_KEYBOARD_IN_ENGLISH(ParticipantKind.UPP, Window.PHONE_ENGLISH, true, Keys::new),
        UPP_AT_A_DESK_BY_KEYBOARD(ParticipantKind.UPP, Window.DESK_INDONESIAN, true, Keys::new),
        UPP_AT_A_DESK_BY_KEYBOARD_IN_ENGLISH(ParticipantKind.UPP, Window.DESK_ENGLISH, true, Keys::new);

        private final ParticipantKind kind;
        private final Window window;
        private final boolean scripts;
        private final Function<Page, Hands> hands;

        Way(ParticipantKind kind, Window window, boolean scripts, Function<Page, Hands> hands) {
            this.kind = kind;
            this.window = window;
            this.scripts = scripts;
            this.hands = hands;
        }
    }

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @EnumSource
    void fromTheStartPageToTheReceipt(Way way) {
        String edition = RegistrationToday.open(product);
        Applicant applicant = Applicant.of(product, way.kind, edition + "@contoh.go.id");
        Visitor registrant = visitors.at(way.window, way.scripts, way.hands).enters("/")
                .arrivesAt("/", product.the(Editions.class).current().orElseThrow().name());
        new Registering(registrant, applicant).register(way.scripts);

        Visitor participant = visitors.at(way.window, true, way.hands);
        new Registering(participant, applicant).activate(product);
        awaitState(applicant, SubmissionState.FILLING);
        SigningIn.from(participant, applicant.email(), Applicant.PASSWORD);
        participant.arrivesAt("/kiriman/*", submission(applicant).bodyName());

        Filling form = new Filling(participant, assessment(applicant).instrument());
        form.open();
        form.answerTheFirst();
        answerTheOthers(applicant);
        form.check();
        form.send();
        participant.sees(participant.text(edition.toUpperCase(Locale.ROOT) + "-0001"));
        form.keep();

        awaitState(applicant, SubmissionState.SUBMITTED);
        participant.hands().press(participant.link(participant.says("participant.open.case")));
        participant.arrivesAt("/kiriman/*", submission(applicant).bodyName());
        participant.sees(participant.heading(participant.says("state.SUBMITTED")));
        assertThat(receipts(applicant)).as("receipts of a form that was sent twice").isEqualTo(1);
    }

    private void answerTheOthers(Applicant applicant) {
        SelfAssessment assessments = product.the(SelfAssessment.class);
        product.runAs(person(applicant), () -> assessment(applicant).missing().forEach(missing ->
                assessments.save(submission(applicant).id(), missing.indicator(), Optional.of(Option.D), "", 0)));
    }

    private void awaitState(Applicant applicant, SubmissionState state) {
        await().until(() -> submission(applicant).state() == state);
    }

    private Submission submission(Applicant applicant) {
        List<Submission> mine = product.as(person(applicant), () -> product.the(Submissions.class).mine());
        assertThat(mine).hasSize(1);
        return mine.get(0);
    }

    private AssessmentForm assessment(Applicant applicant) {
        return product.as(person(applicant), () -> product.the(SelfAssessment.class).form(submission(applicant).id()));
    }

    private int receipts(Applicant applicant) {
        return product.sql().sql("select count(*) from receipt where submission = :id").param("id", submission(applicant).id())
                .query(Integer.class).single();
    }

    private Person person(Applicant applicant) {
        return product.the(Accounts.class).byEmail(applicant.email()).orElseThrow().person();
    }
}
