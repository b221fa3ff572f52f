package id.anugerah.deadline;

import java.time.Duration;
import java.time.Instant;

/** A time in which the product could not be used, declared by an organizer. @param ended first instant after it */
public record Outage(Instant began, Instant ended, String reason) {

    public Duration length() {
        return Duration.between(began, ended);
    }
}
