package id.anugerah.operations;

import java.time.Instant;

/** A version of a process that was deployed. @param definition names it to the engine; @param running cases in it now */
public record ProcessVersion(String definition, String process, int version, Instant deployedAt, int running) {
}
