package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.evidence.corpus.Corpus.Dish;
import id.anugerah.evidence.inspection.Inspections;
import id.anugerah.evidence.scan.Scanners;
import id.anugerah.shared.Refused;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every file of the manifest gets the verdict that stands there; nothing else than a refusal is ever thrown. */
class CorpusTest {

    /** Refusals that no file brings about by itself, and the tests that have them. */
    private static final Set<String> ELSEWHERE = Set.of("busy", "tooSlow", "interrupted", // TimedInspectionTest, EvidenceFilesTest
            "scannerSilent", "notYours", "notScanned", "quarantined", "markerTooLong", "otherExtension"); // EvidenceFilesTest, PendingFilesTest

    private static final EvidenceIntake INTAKE = new EvidenceIntake(Inspections.timed(), Scanners.thatKnowsEicar(), 2);

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    CorpusTest() {
        texts.setBasenames("messages/refused", "messages/common");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    static List<Dish> dishes() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("dishes")
    void getsItsVerdict(Dish dish) {
        try {
            EvidenceIntake.Arrived arrived = arrived(dish);
            assertThat(arrived.file().type().name()).as(dish.why()).isEqualTo(dish.verdict());
        } catch (Refused refused) {
            assertThat(refused.reason()).as(dish.why()).isEqualTo("evidence." + dish.verdict());
            assertThat(sentence(refused, Locale.forLanguageTag("id"))).doesNotContain("{").doesNotContain("fileKind");
            assertThat(sentence(refused, Locale.ENGLISH)).doesNotContain("{").doesNotContain("fileKind")
                    .isNotEqualTo(sentence(refused, Locale.forLanguageTag("id")));
        }
    }

    @Test
    void isLargeEnoughAndEveryRefusalOccurs() {
        Set<String> words = ResourceBundle.getBundle("messages.refused", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("refused.evidence.")).map(key -> key.substring(key.lastIndexOf('.') + 1))
                .filter(key -> !ELSEWHERE.contains(key)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Corpus.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(Corpus.all().stream().map(Dish::verdict).collect(Collectors.toSet())).containsAll(words);
        assertThat(Corpus.all()).extracting(Dish::toString).doesNotHaveDuplicates();
    }

    /** Locked PDFs excepted: the library draws lots for their keys. */
    @Test
    void theSameRecipeGivesTheSameFile() {
        assertThat(Corpus.all()).filteredOn(dish -> !dish.recipe().matches(".*(\\d{7}|swells|picture|Bomb|locked|restricted).*"))
                .filteredOn(dish -> !Arrays.equals(dish.content(), dish.content())).extracting(Dish::recipe).isEmpty();
    }

    @Test
    void saysInPeoplesWordsWhatAFileIs() {
        Refused refused = new Refused("evidence.otherThanNamed", "sk.pdf", "pdf",
                new org.springframework.context.support.DefaultMessageSourceResolvable("fileKind.WORD"));

        assertThat(sentence(refused, Locale.ENGLISH)).contains("is named .pdf, but its content is a Word document");
        assertThat(sentence(refused, Locale.forLanguageTag("id"))).contains("bernama .pdf, tetapi isinya dokumen Word");
    }

    private static EvidenceIntake.Arrived arrived(Dish dish) {
        EvidenceIntake.Arrived[] kept = new EvidenceIntake.Arrived[1];
        INTAKE.take(dish.name(), new ByteArrayInputStream(dish.content()), arrived -> {
            kept[0] = arrived;
            return null;
        });
        return kept[0];
    }

    private String sentence(Refused refused, Locale locale) {
        return texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), locale);
    }
}
