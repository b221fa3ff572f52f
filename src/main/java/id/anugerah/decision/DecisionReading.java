package id.anugerah.decision;

import java.util.Map;
import java.util.ServiceLoader;

/**
 * Asks decision tables that are files at hand, not deployed ones: with neither database nor Spring, so that a command can
 * compute again what an archive says.
 */
public interface DecisionReading {

    /** The reading that the engine's ring brings along. */
    static DecisionReading offline() {
        return ServiceLoader.load(DecisionReading.class).findFirst().orElseThrow();
    }

    /**
     * @param files the bytes of each table by its decision id
     * @return answers of these files; a table that is not among them, or none, is an {@link IllegalArgumentException}
     */
    Decisions of(Map<String, byte[]> files);
}
