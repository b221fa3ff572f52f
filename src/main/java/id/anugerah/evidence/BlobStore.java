package id.anugerah.evidence;

/** Port to where contents are kept, under their SHA-256. Storing twice is storing once. */
public interface BlobStore {

    /** Joins the caller's transaction: no row without content, no content without row. */
    void put(String hash, byte[] content);

    byte[] get(String hash);
}
