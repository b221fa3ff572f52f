package id.anugerah.decision;

import java.util.Map;

/** Every version of every decision table that was ever deployed. A version never changes. The engine's side lives in process.decision. */
public interface DecisionTables {

    /** @param version from 1. @throws IllegalStateException where no such version is deployed */
    Decided decide(String table, int version, Map<String, ?> facts);

    /** The version of each table that the product's own file has. */
    Map<String, Integer> ofFiles();

    /** The file of a version, byte for byte. */
    byte[] file(String table, int version);

    /** Makes a file known. @return its version: content that is known already keeps the number that it has */
    int deploy(String table, byte[] file);
}
