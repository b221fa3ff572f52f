package id.anugerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.finals.Scoreboard;
import id.anugerah.instrument.JurySheet;
import id.anugerah.instrument.Option;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Seating;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.shared.Score;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A panel of three scores one session at the same time, its chair among them; one juror is replaced meanwhile. Nobody sees
 * another's figures before the chair closes. The totals are computed by hand:
 * <pre>
 * weight of  10 15 15 20 10 20 10 | 50 50   substance (80 %)                          presentation   total
 * chair      80 70 90 75 60 85 70 | 80 90   8+10.5+13.5+15+6+17+7 = 77                85             61.6+17 = 78.60
 * first      60 80 70 65 90 75 80 | 70 60   6+12+10.5+13+9+15+8 = 73.5                65             58.8+13 = 71.80
 * second     90 60 80 85 70 65 90 | 100 80  9+9+12+17+7+13+9 = 76                     90             60.8+18 = 78.80
 * panel      mean of the three: 229.2 / 3 = 76.40; spread 78.8 - 71.8 = 7, so nothing is to be discussed
 * </pre>
 */
@BrowserTest
class PanelJourneyTest {

    private static final int[] CHAIR = {80, 70, 90, 75, 60, 85, 70, 80, 90};
    private static final int[] FIRST = {60, 80, 70, 65, 90, 75, 80, 70, 60};
    private static final int[] SECOND = {90, 60, 80, 85, 70, 65, 90, 100, 80};

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Case finalist;
    private Hearing hearing;
    private UUID panel;

    static Stream<List<Window>> windows() {
        return Stream.of(List.of(Window.DESK_INDONESIAN, Window.PHONE_INDONESIAN, Window.DESK_INDONESIAN),
                List.of(Window.DESK_ENGLISH, Window.PHONE_ENGLISH, Window.DESK_ENGLISH));
    }

    @BeforeEach
    void plan() {
        Season season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        product.moveTo(season.opens(PhaseKind.FINALS));
        hearing = finalist.hearing();
        product.runAs(product.people().organizer(1), () -> {
            panel = product.the(Panels.class).create(season.id(), "Panel Tiga", product.people().chair().id(), "", List.of(
                    new Panel.Member(product.people().chair().id(), Panel.Background.ACADEMIC),
                    new Panel.Member(product.people().juror(1).id(), Panel.Background.MEDIA),
                    new Panel.Member(product.people().juror(3).id(), Panel.Background.CIVIL_SOCIETY)));
            product.the(SessionPlanning.class).plan(finalist.id(), panel, season.opens(PhaseKind.FINALS), "Ruang 1");
        });
        product.dueJobs();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void threeScoreAtOnceAndTheChairCloses(List<Window> at) {
        Scoring chair = at(at.get(0), product.people().chair());
        Scoring first = at(at.get(1), product.people().juror(1));
        Scoring leaving = at(at.get(2), product.people().juror(3));
        first.waitsForTheChair();
        chair.openSession();
        chair.hasSheets(0, 3);
        JurySheet sheet = product.as(product.people().chair(), () -> product.the(Scoreboard.class).sheet(hearing.id()));
        List<JurySheet.Criterion> criteria = sheet.criteria();
        leaving.score(sheet, criteria.get(0), 99);

        product.runAs(product.people().organizer(1), () -> product.the(Seating.class).replace(panel, product.people().juror(3).id(),
                product.people().juror(2).id(), Panel.Background.CIVIL_SOCIETY, "Sambungan putus"));
        leaving.isNoMoreOnThePanel();
        Scoring second = at(at.get(2), product.people().juror(2));
        for (int i = 0; i < criteria.size(); i++) { // criterion by criterion, all three at once
            chair.score(sheet, criteria.get(i), CHAIR[i]);
            first.score(sheet, criteria.get(i), FIRST[i]);
            second.score(sheet, criteria.get(i), SECOND[i]);
        }
        first.handIn();
        first.hasTotal(said(at, "71.80"));
        second.comesAnew();
        second.seesNobodyElsesSheet(said(at, "71.80"));
        second.handIn();
        chair.hasSheets(2, 3);
        chair.seesNobodyElsesSheet(said(at, "71.80"), said(at, "78.80"));
        chair.handIn();
        first.seesNobodyElsesSheet(said(at, "78.60"), said(at, "78.80"));
        chair.hasSheets(3, 3);

        chair.closeSession();
        List.of(chair, first, second).forEach(one -> assertThat(one.panelTotals())
                .containsExactly(said(at, "78.60"), said(at, "71.80"), said(at, "78.80")));
        product.dueJobs();
        assertThat(finalist.now().state()).isEqualTo(SubmissionState.SCORED);
        assertThat(finalist.now().jury()).contains(new Score(382, 5));
    }

    private static String said(List<Window> at, String number) {
        return at.get(0).english() ? number : number.replace('.', ',');
    }

    private Scoring at(Window window, Person person) {
        Scoring scoring = new Scoring(SigningIn.at(visitors.at(window), person.email(), People.PASSWORD), finalist.now());
        scoring.open();
        return scoring;
    }
}
