package id.anugerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** After the announcement the participant reads what became of her submission, point by point. */
@BrowserTest
class ResultJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    static Stream<Window> windows() {
        return Stream.of(Window.PHONE_ENGLISH, Window.DESK_INDONESIAN);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aWinnerReadsRankPointsAndReasons(Window window) {
        Season season = Season.of(product);
        Case winner = season.aCase().registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
        winner.evaluation().first(Option.B);
        winner.evaluation().second(Option.B);
        season.shortlistAnnounced();
        winner.hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(3600), 90);
        season.awardsAnnounced();

        Visitor participant = SigningIn.at(visitors.at(window), winner.owner().email(), People.PASSWORD);
        participant.arrivesAt("/kiriman/*", winner.now().bodyName());
        participant.sees(participant.heading(participant.says("state.AWARDED")));
        participant.hands().press(participant.link(participant.says("participant.open.result")));
        participant.arrivesAt("/kiriman/*/hasil", participant.says("participant.result"));

        participant.sees(participant.text(participant.says("participant.rank.finals", 1,
                participant.says("participant.group", participant.says("group.GENERAL")))));
        participant.sees(participant.heading(participant.says("participant.jury")));
        int indicators = winner.assessment().instrument().indicators().size();
        participant.sees(participant.text(participant.says("participant.result.changes", indicators, indicators)));
        assertThat(participant.page().getByText("Bukti menunjukkan hal lain.").count()).isEqualTo(indicators);
    }
}
