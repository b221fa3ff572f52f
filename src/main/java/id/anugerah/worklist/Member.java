package id.anugerah.worklist;

import java.util.UUID;

/** Somebody of a group to whom a task can be given. @param held open tasks of that group in their hands */
public record Member(UUID id, String name, int held) {
}
