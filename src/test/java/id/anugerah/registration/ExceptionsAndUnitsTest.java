package id.anugerah.registration;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.institution.Institutions;
import id.anugerah.institution.UnitList;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What organizers decide about registrations: exceptions, and units in free text. */
@ProductTest
class ExceptionsAndUnitsTest {

    private static final LocalDate TOO_YOUNG = LocalDate.of(2020, 6, 1);

    @Autowired
    Product product;
    @Autowired
    Exceptions exceptions;
    @Autowired
    FreeTextUnits units;
    @Autowired
    Institutions institutions;

    Season season;

    @BeforeEach
    void open() {
        season = Season.of(product);
    }

    @Test
    void anExceptionWaitsForAnOrganizerAndAdmits() {
        Case body = season.aCase().startedOn(TOO_YOUNG).askingException("Unit lama berganti nama").registered().activated();
        assertThat(body).isInState(SubmissionState.REGISTERED).hasOpenWork("task_decide_exception");
        assertThat(body.now().refusals()).containsExactly("tooYoung");

        product.runAs(product.people().organizer(1), () -> exceptions.decide(body.id(), true, "Melanjutkan unit lama"));
        product.dueJobs();

        assertThat(body).isInState(SubmissionState.FILLING).hasPassed("gateway_exception_granted", "task_decide_group");
        assertThat(product.as(body.owner(), () -> exceptions.own(body.id())).orElseThrow().decidedReason())
                .isEqualTo("Melanjutkan unit lama");
        assertThatThrownBy(() -> product.runAs(product.people().organizer(2), () -> exceptions.decide(body.id(), false, "x")))
                .hasMessage("registration.exception.decided");
    }

    @Test
    void aDeniedExceptionRefusesWithItsReason() {
        Case body = season.aCase().startedOn(TOO_YOUNG).askingException("Mohon").registered().activated();

        assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> exceptions.decide(body.id(), false, " ")))
                .hasMessage("registration.exception.reasonNeeded");
        product.runAs(product.people().organizer(1), () -> exceptions.decide(body.id(), false, "Belum 6 bulan"));
        product.dueJobs();

        assertThat(body).isInState(SubmissionState.REFUSED).hasEnded().hasPassed("task_refuse_registration");
        assertThat(product.sql().sql("select details from audit where subject = :id and action = 'registration.exceptionDenied'")
                .param("id", body.id()).query(String.class).single()).contains("Belum 6 bulan", "tooYoung");
    }

    @Test
    void nobodyCanAskToBeTheSecondOfABody() {
        Case first = season.aCase().registered();
        assertThatThrownBy(() -> product.runAs(Product.NOBODY, () -> product.the(Registrations.class)
                .register(first.formFor("kedua@contoh.go.id")))).hasMessage("registration.ineligible.alreadyRegistered");
    }

    @Test
    void freeTextIsMergedWithTheListAndTheListGrows() {
        Case body = season.aCase(Group.UPP).called("Kantor Pelayanan Uji Coba").registered().activated();
        FreeTextUnit open = product.as(product.people().organizer(1), () -> units.open(season.id())).get(0);
        assertThat(open.typed()).isEqualTo("Kantor Pelayanan Uji Coba");

        product.runAs(product.people().organizer(1), () -> units.accept(body.id()));
        assertThat(institutions.units(UnitList.SERVICE, open.institution(), "uji pelayanan", 5)).extracting(u -> u.name())
                .containsExactly("Kantor Pelayanan Uji Coba");

        Case misspelt = season.aCase(Group.UPP).sameParentAs(body).called("Kntr Pelayanan Uji Coba").registered().activated();
        FreeTextUnit similar = product.as(product.people().organizer(1), () -> units.open(season.id())).get(0);
        assertThat(similar.submission()).isEqualTo(misspelt.id());
        UUID listed = similar.similar().get(0).id();
        // the unit takes part already, so the merge is refused with its reference
        assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> units.merge(misspelt.id(), listed)))
                .hasMessage("registration.merge.taken")
                .extracting(e -> ((id.anugerah.shared.Refused) e).arguments()).asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.LIST).contains(body.now().reference());

        body.withdrawn();
        product.runAs(product.people().organizer(1), () -> units.merge(misspelt.id(), listed));
        assertThat(misspelt.now().bodyName()).isEqualTo("Kantor Pelayanan Uji Coba");
        assertThat(product.as(product.people().organizer(1), () -> units.open(season.id()))).isEmpty();
    }
}
