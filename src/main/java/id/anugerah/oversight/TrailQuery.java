package id.anugerah.oversight;

import java.time.Instant;
import java.util.Optional;

/**
 * What is looked for in the trail; every part that is given narrows.
 *
 * @param from    not before this instant
 * @param until   before this instant
 * @param action  the technical name of an action; "" for all
 * @param actor   part of a name or the whole address of who acted; {@link #SYSTEM} for processes; "" for all
 * @param subject reference, edition code, address, id, or part of a name; "" for all
 * @param words   beginnings of words of the details, each of which must be there; "" for all
 */
public record TrailQuery(Optional<Instant> from, Optional<Instant> until, String action, String actor, String subject, String words) {

    public static final String SYSTEM = "*";

    public static final TrailQuery ALL = new TrailQuery(Optional.empty(), Optional.empty(), "", "", "", "");
}
