package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.decision.DecisionTables;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another version of a table changes result and record of the edition that adopts it, and of no other; not a line of Java does. */
@ProductTest
class ChangedTablesTest {

    @Autowired
    Product product;

    @Test
    void otherQuotas() throws IOException {
        Season season = Season.of(product);
        assertThat(preview(season).rules()).containsEntry("quota:OUTSTANDING", 6).containsEntry("quota:GENERAL", 30)
                .containsEntry("quota:UPP", 10).containsEntry("shortlist_quota", 1);

        Season other = Season.of(product);
        int version = adopted(season, "shortlist_quota", text -> text.replace("<text>6</text></outputEntry>\n      </rule>\n      <rule id=\"rule_general\">",
                "<text>7</text></outputEntry>\n      </rule>\n      <rule id=\"rule_general\">")
                .replace("<text>30</text>", "<text>31</text>").replace("<text>10</text>", "<text>11</text>"));

        assertThat(preview(season).rules()).containsEntry("quota:OUTSTANDING", 7).containsEntry("quota:GENERAL", 31)
                .containsEntry("quota:UPP", 11).containsEntry("shortlist_quota", version);
        assertThat(version).isGreaterThan(1);
        assertThat(preview(other).rules()).containsEntry("quota:OUTSTANDING", 6).containsEntry("shortlist_quota", 1);
    }

    @Test
    void anotherTieRuleAndOneMorePlaceLetAnotherBodyIn() throws IOException {
        Season season = Season.small(product);
        Case first = ranked(season, "C1"); // weight 5
        Case second = ranked(season, "D1"); // weight 8
        Case third = ranked(season, "C2", "A1"); // weights 5 and 3, so that it has as much as the second
        season.evaluationOpens();
        List.of(first, second, third).forEach(body -> body.evaluation().confirmed());
        List.of(first, second, third).forEach(body -> body.evaluation().confirmedAgain()); // all within 3 points of the line
        assertThat(chosen(season)).containsExactly(third.id(), second.id());

        adopted(season, "tie_break", text -> text.replace("\"aspect:C\"", "\"aspect:X\""));
        assertThat(chosen(season)).containsExactly(second.id(), third.id());

        adopted(season, "shortlist_quota", text -> text.replaceFirst("<text>2</text>", "<text>1</text>"));
        assertThat(chosen(season)).containsExactly(second.id());

        product.moveTo(season.closes(PhaseKind.EVALUATION));
        Release release = season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));
        assertThat(release.record()).contains("\"quota:OUTSTANDING\":1").contains("[\"aspect:X\",\"higher\"]");
        assertThat(Recomputation.of(release.record()).agrees()).isTrue();
        assertThat(product.the(StoredDecisions.class).differences(release.record())).isEmpty();
        season.returned(ReleaseKind.SHORTLIST, product.people().organizer(2));
    }

    private int adopted(Season season, String table, UnaryOperator<String> changed) throws IOException {
        String file = Files.readString(Path.of("processes", table + ".dmn"));
        String text = changed.apply(file);
        assertThat(text).isNotEqualTo(file);
        int version = product.the(DecisionTables.class).deploy(table, text.getBytes(StandardCharsets.UTF_8));
        product.the(RuleBooks.class).adopt(season.id(), Map.of(table, version));
        return version;
    }

    private Proposal preview(Season season) {
        return product.as(product.people().auditor(),
                () -> product.the(Releases.class).preview(season.id(), ReleaseKind.SHORTLIST));
    }

    private List<java.util.UUID> chosen(Season season) {
        return preview(season).of(Group.OUTSTANDING).stream().filter(Proposal.Entry::selected)
                .map(Proposal.Entry::submission).toList();
    }

    private Case ranked(Season season, String... best) {
        Case body = season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.D);
        for (String indicator : best) {
            body.answered(indicator, Option.A);
        }
        product.timeIs(product.now().plusSeconds(60));
        return body.submitted();
    }
}
