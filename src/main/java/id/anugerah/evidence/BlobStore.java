package id.anugerah.evidence;

/** Port to where contents are kept, under their SHA-256. Storing twice is storing once. */
public interface BlobStore {

    /** Joins the caller's transaction: no row without content, no content without row. */
    void put(String hash, byte[] content);

    byte[] get(String hash);

    /** A part of the content, so that a viewer that turns to one page does not move the whole file. */
    byte[] slice(String hash, int from, int length);

    /** Forgets what nobody has named for a day. @return how many contents went */
    int sweep();
}
