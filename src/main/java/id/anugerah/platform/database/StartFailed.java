package id.anugerah.platform.database;

/** The server did not come up; the message is the reason in its own words. */
final class StartFailed extends Exception {

    StartFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
