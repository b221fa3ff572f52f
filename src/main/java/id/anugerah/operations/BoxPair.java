package id.anugerah.operations;

import id.anugerah.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * A box of the old version and where its tokens go.
 *
 * @param to         the same box of the new version; absent when there is none of that id and kind
 * @param candidates boxes of the same kind that may be chosen instead, with their names; empty where {@code to} is there
 * @param standing   tokens at it now
 */
public record BoxPair(String box, Text name, Optional<String> to, Map<String, Text> candidates, int standing) {
}
