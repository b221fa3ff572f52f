package id.anugerah.operations;

import id.anugerah.shared.Text;
import java.util.List;
import java.util.Map;

/** Two versions of a process side by side. @param added boxes that only the new one has */
public record Comparison(List<BoxPair> pairs, Map<String, Text> added) {
}
