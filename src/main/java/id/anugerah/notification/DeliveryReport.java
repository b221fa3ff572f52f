package id.anugerah.notification;

import java.util.UUID;

/**
 * What a mail server reports about a mail that it took and could not deliver.
 *
 * @param mail  which one
 * @param cause the status code (RFC 3463) and what the server says, at most {@value #LONGEST} characters
 */
record DeliveryReport(UUID mail, String cause) {

    static final int LONGEST = 300;

    DeliveryReport {
        cause = cause.substring(0, Math.min(cause.length(), LONGEST));
    }
}
