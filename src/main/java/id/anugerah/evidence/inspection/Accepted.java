package id.anugerah.evidence.inspection;

import id.anugerah.evidence.MediaType;
import id.anugerah.shared.Refused;
import java.util.Set;

/**
 * What a place takes.
 *
 * @param largest bytes
 * @param words   where its refusals about type and size stand: "evidence", "presentation" or "photo"
 */
public record Accepted(Set<MediaType> types, int largest, String words) {

    private static final int MEGABYTE = 1_048_576;

    /** Two megabytes, as the guide says. */
    public static final Accepted EVIDENCE = new Accepted(Set.of(MediaType.PDF, MediaType.DOC, MediaType.DOCX, MediaType.JPEG,
            MediaType.PNG), 2 * MEGABYTE, "evidence");

    /** What a telephone takes; its position is cut off. @param megabytes 1 to 50 */
    public static Accepted photo(int megabytes) {
        return new Accepted(Set.of(MediaType.JPEG, MediaType.PNG), megabytes * MEGABYTE, "photo");
    }

    /** @param megabytes 1 to 50: what the server lets through at all, see application.yaml */
    public static Accepted presentation(int megabytes) {
        return new Accepted(Set.of(MediaType.PDF, MediaType.PPTX), Math.min(50, megabytes) * MEGABYTE, "presentation");
    }

    /** @throws Refused "….tooLarge" with the name, the size in bytes and the limit in megabytes */
    public void requireSize(String name, long size) {
        Refused.unless(size <= largest, words + ".tooLarge", name, size, largest / MEGABYTE);
    }

    /** @throws Refused "….wrongType" */
    public MediaType requireType(String name) {
        return MediaType.ofName(name).filter(types::contains).orElseThrow(() -> new Refused(words + ".wrongType", name));
    }
}
