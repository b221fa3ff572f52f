package id.anugerah.operations;

/**
 * What people call a case.
 *
 * @param reference participant number; "" for an edition
 * @param name      the body, or the edition
 */
public record CaseName(String reference, String name, boolean submission) {

    public static final CaseName UNKNOWN = new CaseName("", "", false);
}
