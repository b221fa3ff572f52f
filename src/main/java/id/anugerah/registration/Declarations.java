package id.anugerah.registration;

import java.time.LocalDate;

/** What the participant declared about its complaint handling. */
public record Declarations(LocalDate startedOn, boolean institutional, boolean wholeProcess, boolean noWrongDoor) {
}
