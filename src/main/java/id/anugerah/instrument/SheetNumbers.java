package id.anugerah.instrument;

import id.anugerah.instrument.SheetText.Item;
import id.anugerah.shared.Text;
import java.util.List;
import java.util.Optional;

/** Whom the numbers of a sheet belong to. */
public record SheetNumbers(SheetText sheet) {

    /** The first two items with one id, in the order of the sheet. */
    public Optional<List<Item>> repeated() {
        List<Item> items = sheet.items();
        return items.stream().map(one -> items.stream().filter(other -> other.id().equals(one.id())).limit(2).toList())
                .filter(same -> same.size() == 2).findFirst();
    }

    /** Where an item stands, as people count, with its title. */
    public Text where(Item item) {
        int number = Integer.parseInt(item.place().substring(item.place().lastIndexOf('/') + 1)) + 1;
        return sheet.items().stream().filter(one -> one.group() && item.place().startsWith(one.place() + "/")).findFirst()
                .map(group -> new Text("butir ke-%d pada %s (“%s”)".formatted(number, group.id(), item.title().id()),
                        "item %d of %s (“%s”)".formatted(number, group.id(), item.title().en())))
                .orElseGet(() -> new Text("butir ke-%d (“%s”)".formatted(number, item.title().id()), "item %d (“%s”)".formatted(number, item.title().en())));
    }
}
