package id.anugerah.instrument;

import id.anugerah.shared.Text;
import java.util.List;

/** A group of indicators; its weight in percent is the sum of theirs. */
public record Aspect(String id, Text title, int weight, List<Indicator> indicators) {
}
