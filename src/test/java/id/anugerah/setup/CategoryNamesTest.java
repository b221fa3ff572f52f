package id.anugerah.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.decision.CaseFiles;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.decision.TableCase;
import id.anugerah.edition.AwardNames;
import id.anugerah.shared.Text;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A category that only this edition has needs a name in both languages; any other may get one of the edition's own. */
@ProductTest
class CategoryNamesTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Autowired
    Product product;

    @Test
    void anEditionCallsItsCategoriesByItsOwnNamesAndNoOtherEditionDoes() {
        Season season = Season.of(product);
        Preparing next = Preparing.nextOf(product, season.id());
        AwardNames names = product.the(AwardNames.class);
        next.rows("awards", rows -> {
            List<Row> longer = new ArrayList<>(rows);
            longer.add(new Row("", List.of("\"UPP\""), List.of("best_newcomer", "1", "total")));
            return longer;
        });
        assertThat(next.findings()).extracting(Finding::reason).contains("setup.categoryName");
        saved(next, Map.of("best_newcomer", new Text("Pendatang terbaik", " "), "best_upp", new Text("Unit {0} terbaik", "Best unit")));
        assertThat(next.findings()).extracting(Finding::reason).contains("setup.categoryName");
        saved(next, Map.of("best_newcomer", new Text("Pendatang terbaik", "Best newcomer"), "best_upp", new Text("Unit {0} terbaik", "Best unit")));
        assertThat(next.findings()).extracting(Finding::reason).doesNotContain("setup.categoryName");
        List<TableCase> cases = CaseFiles.read(next.part(Part.cases("awards")).content()).stream().map(one -> !one.facts().containsValue("UPP")
                ? one : new TableCase(one.facts(), List.of(one.expected().get(0), List.of("best_newcomer", "1", "total")))).toList();
        next.act(() -> next.work().cases(next.id(), "awards", next.part(Part.cases("awards")).revision(), cases));
        assertThat(next.findings()).isEmpty();
        next.proposed();
        UUID made = next.by(product.people().organizer(2)).published();

        assertThat(names.name(made, "best_newcomer", Locale.ENGLISH)).isEqualTo("Best newcomer");
        assertThat(names.name(made, "best_upp", INDONESIAN)).isEqualTo("Unit {0} terbaik");
        assertThat(names.name(made, "best_impact", INDONESIAN)).as("the product's").isEqualTo("Dampak terbaik");
        assertThat(names.name(season.id(), "best_upp", INDONESIAN)).isEqualTo("UPP terbaik");
        assertThat(names.name(season.id(), "best_newcomer", INDONESIAN)).isEqualTo("best_newcomer");
    }

    @Test
    void theSecondOfTwoChangesIsToldThatTheNamesAreNotWhatItWasBegunFrom() {
        Season season = Season.of(product);
        Preparing first = Preparing.changeOf(product, season.id());
        Preparing second = Preparing.changeOf(product, season.id());
        saved(first, Map.of("best_upp", new Text("Unit terbaik", "Best unit")));
        saved(second, Map.of("best_impact", new Text("Dampak paling nyata", "Most real impact")));
        second.proposed();
        first.proposed();
        first.by(product.people().organizer(2)).published();

        assertThat(second.findings()).extracting(Finding::reason).containsExactly("setup.namesOvertaken");
        assertThatThrownBy(() -> second.by(product.people().organizer(2)).published()).hasMessage("setup.findings");
        AwardNames names = product.the(AwardNames.class);
        assertThat(names.name(season.id(), "best_upp", INDONESIAN)).as("kept").isEqualTo("Unit terbaik");
        assertThat(names.name(season.id(), "best_impact", INDONESIAN)).isEqualTo("Dampak terbaik");

        Preparing third = Preparing.changeOf(product, season.id());
        saved(third, Map.of("best_upp", new Text("Unit terbaik", "Best unit"), "best_impact", new Text("Dampak paling nyata", "Most real impact")));
        assertThat(third.findings()).isEmpty();
    }

    private void saved(Preparing next, Map<String, Text> named) {
        next.act(() -> {
            TableSheet sheet = product.the(Blueprints.class).table(next.id(), "awards");
            List<TableCase> cases = CaseFiles.read(sheet.cases().content());
            next.work().awards(next.id(), sheet, next.part(Part.NAMES).revision(), sheet.table().rows(), cases, named);
        });
    }
}
