package id.anugerah.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.platform.StartRefused;
import id.anugerah.platform.WrongFile;
import java.util.HashSet;
import java.util.Set;

/** What a JSON Schema cannot say: weights add up, ids are unique and begin with their aspect, bands leave no gap. */
final class InstrumentSums {

    private InstrumentSums() {
    }

    static void checkInstrument(String id, JsonNode tree) {
        int total = 0;
        Set<String> seen = new HashSet<>();
        for (JsonNode aspect : tree.get("aspects")) {
            String place = "/aspects/" + aspect.get("id").asText();
            int sum = 0;
            for (JsonNode indicator : aspect.get("indicators")) {
                String name = indicator.get("id").asText();
                sum += indicator.get("weight").asInt();
                if (!name.startsWith(aspect.get("id").asText())) {
                    throw wrong(id, place, "id " + name + " tidak diawali huruf aspek", name + " does not begin with its aspect");
                }
                if (!seen.add(name)) {
                    throw wrong(id, place, "id " + name + " muncul dua kali", "id " + name + " appears twice");
                }
            }
            checkSum(id, place, sum, aspect.get("weight").asInt());
            total += sum;
        }
        checkSum(id, "/aspects", total, 100);
    }

    static void checkJury(String id, JsonNode tree) {
        int total = 0;
        for (JsonNode part : tree.get("parts")) {
            int sum = 0;
            for (JsonNode criterion : part.get("criteria")) {
                sum += criterion.get("weight").asInt();
            }
            checkSum(id, "/parts/" + part.get("id").asText(), sum, 100);
            total += part.get("weight").asInt();
        }
        checkSum(id, "/parts", total, 100);
        int expected = tree.get("scale").get("max").asInt();
        for (JsonNode band : tree.get("bands")) {
            if (band.get("to").asInt() != expected) {
                throw wrong(id, "/bands/" + band.get("id").asText(), "pita tidak bersambung", "the bands leave a gap");
            }
            expected = band.get("from").asInt() - 1;
        }
        if (expected != tree.get("scale").get("min").asInt() - 1) {
            throw wrong(id, "/bands", "pita tidak mencapai nilai terendah", "the bands do not reach the lowest score");
        }
    }

    private static void checkSum(String id, String place, int sum, int expected) {
        if (sum != expected) {
            throw wrong(id, place, "jumlah bobot %d, seharusnya %d".formatted(sum, expected),
                    "weights sum to %d instead of %d".formatted(sum, expected));
        }
    }

    private static StartRefused wrong(String id, String place, String cause, String causeInEnglish) {
        return WrongFile.refusal(id + ".yaml", place, cause, causeInEnglish);
    }
}
