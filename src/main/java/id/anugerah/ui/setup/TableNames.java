package id.anugerah.ui.setup;

import id.anugerah.edition.Edition;
import id.anugerah.instrument.Aspect;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.instrument.SheetText;
import id.anugerah.setup.Part;
import id.anugerah.shared.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the tables of a blueprint can speak of, each with its name.
 *
 * @param categories the name of an award category
 * @param criteria   of the jury sheet
 * @param bands      of the jury sheet, the best first
 * @param aspects    letters
 */
record TableNames(UnaryOperator<String> categories, Map<String, Text> criteria, Map<String, Text> bands, List<String> aspects) {

    /** Sheets that are being prepared count before those of the edition. */
    static TableNames of(Map<String, Part> parts, Edition source, Instruments instruments, UnaryOperator<String> categories) {
        JurySheet jury = parts.containsKey(Part.JURY) ? SheetText.of(parts.get(Part.JURY).content()).jurySheet()
                : instruments.jurySheet(source.jurySheet());
        List<Aspect> aspects = (parts.containsKey(Part.IP) ? SheetText.of(parts.get(Part.IP).content()).instrument()
                : instruments.instrument(source.ipInstrument())).aspects();
        Map<String, Text> criteria = new LinkedHashMap<>();
        jury.criteria().forEach(criterion -> criteria.putIfAbsent(criterion.id(), criterion.title()));
        Map<String, Text> bands = new LinkedHashMap<>();
        jury.bands().forEach(band -> bands.putIfAbsent(band.id(), band.title()));
        return new TableNames(categories, criteria, bands, aspects.stream().map(Aspect::id).toList());
    }

    /** What a column means, where only certain values mean anything; none where any value does. */
    List<String> known(String column) {
        return switch (column) {
            case "group" -> List.of("OUTSTANDING", "GENERAL", "UPP");
            case "kind" -> List.of("IP", "UPP");
            case "option" -> List.of("a", "b", "c", "d");
            case "refusal" -> List.of("tooYoung", "organizingBody", "alreadyRegistered", "notInstitutional", "notWholeProcess", "wrongDoor");
            case "reason" -> List.of("random", "largeChange", "nearCut");
            case "better" -> List.of("higher", "lower", "earlier", "later");
            case "discuss" -> List.of("yes", "no");
            case "criterion" -> Stream.concat(aspects.stream().map(aspect -> "aspect:" + aspect),
                    Stream.of("submittedAt")).toList();
            case "band" -> List.copyOf(bands.keySet());
            case "criteria" -> Stream.concat(Stream.of("total"), criteria.keySet().stream()).toList();
            default -> List.of();
        };
    }
}
