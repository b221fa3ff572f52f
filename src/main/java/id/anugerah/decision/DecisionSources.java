package id.anugerah.decision;

import java.util.Optional;

/** Which file stood behind a version of a decision table, so that a record can name it beyond doubt. */
public interface DecisionSources {

    /**
     * @param table decision id, equal to the file name without .dmn
     * @return SHA-256 of the deployed file, byte for byte; absent where no such version is deployed
     */
    Optional<String> sha256(String table, int version);
}
