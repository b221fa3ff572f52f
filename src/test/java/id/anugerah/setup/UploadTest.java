package id.anugerah.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.SheetText;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole sheet as a file: a number belongs to one indicator, in it and in all years. */
@ProductTest
class UploadTest {

    @Autowired
    Product product;

    @Test
    void aNumberThatStandsTwiceIsRefusedWithBothPlaces() {
        Preparing next = Preparing.nextOf(product, Season.of(product).id());
        String file = next.part(Part.IP).content();
        String twice = file.replaceFirst("id: \"?A3\"?", "id: \"A1\"");
        assertThat(twice).isNotEqualTo(file);
        SheetText sheet = SheetText.of(file);
        Text first = sheet.item("A1").orElseThrow().title();
        Text third = sheet.item("A3").orElseThrow().title();
        assertThatThrownBy(() -> uploaded(next, Part.IP, twice)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("setup.repeated");
            assertThat(refused.arguments()).containsExactly("A1",
                    new Text("butir ke-1 pada A (“" + first.id() + "”)", "item 1 of A (“" + first.en() + "”)"),
                    new Text("butir ke-3 pada A (“" + third.id() + "”)", "item 3 of A (“" + third.en() + "”)"));
        });
        assertThat(next.part(Part.IP).content()).isEqualTo(file);
    }

    @Test
    void aNumberOfAFormerYearIsNotGivenToAnotherIndicator() {
        UUID season = Season.of(product).id();
        Preparing first = Preparing.nextOf(product, season);
        SheetText sheet = SheetText.of(first.part(Part.UPP).content());
        first.act(() -> first.work().removeIndicator(first.id(), Part.UPP, first.part(Part.UPP).revision(), "A3", Map.of()));
        first.weights(Part.UPP, Map.of("A1", 6));
        first.proposed();
        UUID made = first.by(product.people().organizer(2)).published();

        Preparing next = Preparing.nextOf(product, made);
        assertThat(SheetText.of(next.part(Part.UPP).content()).item("A3")).isEmpty();
        assertThatThrownBy(() -> uploaded(next, Part.UPP, sheet.yaml())).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("setup.retired");
            assertThat(refused.arguments().get(0)).isEqualTo("A3");
            assertThat(((Text) refused.arguments().get(1)).en()).startsWith(sheet.id() + " version ").contains("item 3 of A");
        });
        uploaded(next, Part.UPP, next.part(Part.UPP).content());
    }

    @Test
    void weightsThatDoNotSumAreTakenAndSaid() {
        Preparing next = Preparing.nextOf(product, Season.of(product).id());
        uploaded(next, Part.IP, SheetText.of(next.part(Part.IP).content()).withWeights(Map.of("A1", 9)).yaml());
        assertThat(next.findings()).extracting(Finding::reason).contains("instrument.wrongFile");
    }

    private static void uploaded(Preparing next, String sheet, String yaml) {
        next.act(() -> next.work().upload(next.id(), sheet, next.part(sheet).revision(), yaml));
    }
}
