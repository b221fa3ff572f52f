package id.anugerah.ui.setup;

import id.anugerah.edition.AwardNames;
import id.anugerah.setup.NamesText;
import id.anugerah.setup.Part;
import id.anugerah.shared.Text;
import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An award category as the blueprint will call it; one without a name stands as its id. */
final class CategoryWords implements UnaryOperator<String> {

    private final Words words;
    private final AwardNames awards;
    private final Map<String, Text> own;

    CategoryWords(Words words, AwardNames awards, Part names) {
        this.words = words;
        this.awards = awards;
        this.own = NamesText.read(names.content());
    }

    @Override
    public String apply(String id) {
        return Optional.ofNullable(own.get(id)).or(() -> awards.product(id)).map(words::of).filter(name -> !name.isBlank()).orElse(id);
    }
}
