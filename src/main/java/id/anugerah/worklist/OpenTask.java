package id.anugerah.worklist;

import java.util.UUID;

/**
 * A task that somebody still has to finish before something else can happen.
 *
 * @param reference participant number
 * @param claimed   whether somebody holds it
 */
public record OpenTask(Box box, UUID submission, String reference, String bodyName, boolean claimed) {
}
