package id.anugerah.process.registration;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.registration.Registrations;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class RegistrationProcessTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void open() {
        season = Season.of(product);
    }

    @Test
    void theLinkInTheMailOpensTheForm() {
        Case body = season.aCase().registered();
        assertThat(body).isWaitingAt("gateway_activation");

        body.activated();

        assertThat(body).isInState(SubmissionState.FILLING).hasOpenWork("task_fill_assessment")
                .hasPassed("event_account_activated", "task_decide_eligibility", "task_decide_group", "event_admitted");
    }

    @Test
    void theTableDecidesTheGroup() {
        assertThat(season.aCase(Group.GENERAL).registered().activated().now().group()).contains(Group.GENERAL);
        assertThat(season.aCase(Group.OUTSTANDING).registered().activated().now().group()).contains(Group.OUTSTANDING);
        assertThat(season.aCase(Group.UPP).registered().activated().now().group()).contains(Group.UPP);
    }

    @Test
    void anUnclickedLinkExpiresAfterSeventyTwoHours() {
        Case body = season.aCase().registered();

        product.moveTo(product.now().plus(Duration.ofHours(72)).minusSeconds(1));
        assertThat(body).isInState(SubmissionState.REGISTERED).isWaitingAt("gateway_activation");

        product.moveTo(product.now().plusSeconds(1));
        assertThat(body).isInState(SubmissionState.EXPIRED).hasEnded()
                .hasPassed("event_activation_expired", "task_expire_registration", "event_not_admitted");
        assertThatThrownBy(body::activated).hasMessage("activation.invalid");
    }

    @Test
    void whoseLinkHasExpiredRegistersAgainWithTheSameAddress() {
        Case body = season.aCase().registered();
        product.moveTo(product.now().plus(Duration.ofHours(72)));

        body.registered().activated();

        assertThat(body).isInState(SubmissionState.FILLING).hasOpenWork("task_fill_assessment");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aLinkWorksOnce() {
        Case body = season.aCase().registered();
        String token = body.activationToken();
        body.activated();

        assertThatThrownBy(() -> product.runAs(Product.NOBODY, () -> product.the(Registrations.class).activate(token)))
                .hasMessage("activation.invalid");
        assertThat(body).isWaitingAt("task_fill_assessment");
    }

    @Test
    void whoIsNoLongerEligibleWhenTheLinkIsFollowedIsRefusedWithTheReason() {
        Case body = season.aCase().registered();
        product.sql().sql("update registration set no_wrong_door = false where submission = :id").param("id", body.id()).update();

        body.activated();

        assertThat(body).isInState(SubmissionState.REFUSED).hasEnded()
                .hasPassed("task_refuse_registration", "event_refused", "event_not_admitted").hasNotPassed("task_decide_group");
        assertThat(body.now().refusals()).containsExactly("wrongDoor");
    }

    @Test
    void whoIsNotEligibleIsToldBeforeAnAccountIsMade() {
        Case young = season.aCase().startedOn(LocalDate.of(2020, 2, 15));

        assertThatThrownBy(young::registered).hasMessage("registration.ineligible.tooYoung");
    }

    @Test
    void aKnownAddressChangesNothingAndTellsNothing() {
        Case body = season.aCase().registered();
        int before = count();

        product.runAs(Product.NOBODY, () -> product.the(Registrations.class).register(
                season.aCase().formWithAddressOf(body)));

        assertThat(count()).isEqualTo(before);
    }

    private int count() {
        return product.sql().sql("select count(*) from submission where edition = :edition").param("edition", season.id())
                .query(Integer.class).single();
    }
}
