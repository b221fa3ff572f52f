package id.anugerah.operations;

/**
 * A place where a case stands.
 *
 * @param id      names it to the engine
 * @param between whether it waits before or after the box for the engine to go on: no person is asked for anything
 */
public record Token(String id, String box, Kind kind, boolean between) {

    public enum Kind { PERSON, STEP, CALL, EVENT }
}
