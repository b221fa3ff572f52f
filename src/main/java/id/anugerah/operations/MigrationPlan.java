package id.anugerah.operations;

import java.util.Map;

/**
 * From one version of a process to another. Boxes of equal id and kind go to each other by themselves.
 *
 * @param from   version, as the engine names it
 * @param chosen what was chosen for boxes that are gone: old box, new box
 */
public record MigrationPlan(String process, String from, int fromVersion, String to, int toVersion, Map<String, String> chosen) {

    public MigrationPlan {
        chosen = Map.copyOf(chosen);
    }
}
