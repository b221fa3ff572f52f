package id.anugerah.archive;

import java.util.List;
import java.util.Map;

/**
 * The last entry of an archive, manifest.json: what must be in it. Contents of evidence are not listed here, for their names
 * are their hashes and the table evidence_manifest names them all.
 *
 * @param format    {@value #FORMAT}; another number is another format
 * @param edition   code
 * @param writtenAt ISO 8601, UTC: everything is as it was at one moment shortly before
 * @param evidence  whether the contents of evidence are inside
 * @param leftOut   reason by table of the product that is not in an archive
 */
public record Manifest(int format, String edition, String writtenAt, String product, boolean evidence, List<Entry> files,
                       Map<String, String> leftOut) {

    public static final int FORMAT = 1;
    public static final String NAME = "manifest.json";
    public static final String EVIDENCE = "evidence/";
    public static final String TABLES = "tables/";

    /** @param size in bytes, unpacked. @param rows of a table; null for other files */
    public record Entry(String name, long size, String sha256, Long rows) {
    }
}
