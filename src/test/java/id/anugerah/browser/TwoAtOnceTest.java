package id.anugerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Colleagues;
import id.anugerah.submission.Right;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two windows, or two people, with the same form at the same moment. */
@BrowserTest
class TwoAtOnceTest {

    /** Scripts press, because no hand is quick enough: each window twice, all of them at one moment of the clock. */
    private static final String PRESS_AT = """
            (button, moment) => setTimeout(() => { button.click(); button.click(); }, moment - Date.now())""";
    private static final int UNTIL_ALL_ARE_READY_MILLIS = 500;

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Case body;

    @BeforeEach
    void register() {
        body = Season.of(product).aCase().registered().activated();
    }

    @Test
    void twoTabsAndAPhoneSendAtTheSameMomentAndOneReceiptIsGiven() {
        body.filled(Option.D);
        Visitor desk = signedIn(Window.DESK_INDONESIAN, body.owner());
        List<Visitor> windows = List.of(desk, visitors.beside(desk), signedIn(Window.PHONE_ENGLISH, body.owner()));
        windows.forEach(this::standsBeforeTheLastButton);

        long moment = System.currentTimeMillis() + UNTIL_ALL_ARE_READY_MILLIS;
        windows.forEach(one -> one.answer(one.says("participant.send.do")).evaluate(PRESS_AT, (double) moment));

        for (Visitor one : windows) {
            one.arrivesAt("/kiriman/*/tanda-terima", one.says("participant.receipt"));
            one.sees(one.text(body.now().reference()));
        }
        product.dueJobs();
        assertThat(body.now().state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(count("select count(*) from receipt where submission = :id")).as("receipts").isEqualTo(1);
        assertThat(count("select count(*) from audit where subject = :id and action = 'assessment.sent'")).as("sendings").isEqualTo(1);
        assertThat(count("""
                select count(*) from mail m join account a on a.email = m.recipient join submission s on s.owner = a.id
                where s.id = :id and m.subject like 'Tanda terima%'""")).as("mails").isEqualTo(1);
    }

    @Test
    void twoPeopleWithTheSameAnswerSeeWhoseChangeItWasAndChoose() {
        Person colleague = product.people().of(body.now().institution(), Role.PARTICIPANT);
        product.the(Colleagues.class).admit(body.id(), colleague.id(), Right.EDIT);
        Answering owner = new Answering(visitors.at(Window.DESK_INDONESIAN), body.id()).open(body.owner().email());
        Answering other = new Answering(visitors.at(Window.PHONE_ENGLISH), body.id()).open(colleague.email());

        owner.write("Unit bekerja sejak 2015.");
        owner.isSaved();
        other.write("Lihat SK.");

        other.says("participant.save.why.conflict");
        Visitor second = other.visitor();
        second.sees(second.heading(second.says("participant.conflict")));
        second.sees(second.text(second.says("participant.conflict.text.colleague", body.owner().name())));
        PlaywrightAssertions.assertThat(second.page().locator(".conflict")).containsText("Unit bekerja sejak 2015.");
        second.inspect();
        assertThat(note()).as("nothing is overwritten").isEqualTo("Unit bekerja sejak 2015.");

        second.hands().press(second.button(second.says("participant.conflict.both")));
        other.isSaved();
        assertThat(note()).contains("Unit bekerja sejak 2015.", "Lihat SK.");

        String both = note();
        owner.write("Unit bekerja sejak 2012.");
        owner.says("participant.save.why.conflict");
        Visitor first = owner.visitor();
        first.sees(first.text(first.says("participant.conflict.text.colleague", colleague.name())));
        assertThat(note()).isEqualTo(both);
        first.hands().press(first.button(first.says("participant.conflict.theirs")));
        owner.reads(both);
        assertThat(note()).isEqualTo(both);
    }

    private Visitor signedIn(Window window, Person person) {
        Visitor visitor = SigningIn.at(visitors.at(window), person.email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
        return visitor;
    }

    private void standsBeforeTheLastButton(Visitor visitor) {
        visitor.opens("/kiriman/" + body.id() + "/periksa");
        visitor.hands().tick(visitor.field(visitor.says("participant.check.declaration")));
        visitor.hands().press(visitor.button(visitor.says("participant.send")));
        visitor.sees(visitor.answer(visitor.says("participant.send.do")));
    }

    private String note() {
        return product.as(body.owner(), () -> product.the(SelfAssessment.class).stored(body.id(), Answering.INDICATOR))
                .answer().orElseThrow().note();
    }

    private int count(String sql) {
        return product.sql().sql(sql).param("id", body.id()).query(Integer.class).single();
    }
}
