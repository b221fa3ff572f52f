package id.anugerah.operations;

import java.util.List;
import java.util.UUID;

/** A line of the list of running cases. @param processes ids of those that run for it */
public record CaseFigures(UUID key, List<String> processes, boolean suspended, int incidents) {
}
