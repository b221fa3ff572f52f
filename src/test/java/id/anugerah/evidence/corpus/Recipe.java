package id.anugerah.evidence.corpus;

/** Makes a file; the same argument gives the same bytes. */
@FunctionalInterface
interface Recipe {
    byte[] make(String argument) throws Exception;
}
