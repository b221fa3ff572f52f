package id.anugerah.mining;

import java.time.Instant;

/**
 * A version of a diagram with the cases of one edition.
 *
 * @param definition names the version to the engine
 * @param running    cases in it now, also those that have been migrated to it
 */
public record VersionFigures(String definition, int version, Instant deployedAt, long running, long finished) {

    public long cases() {
        return running + finished;
    }
}
