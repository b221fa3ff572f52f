package id.anugerah.platform;

/** Why a start was refused; scripts and service managers may rely on the exit codes. */
public enum StartFailure {

    /** The data folder cannot be created or written. */
    DATA_FOLDER_NOT_WRITABLE(10),

    /** Another running start holds the same data folder. */
    DATA_IN_USE(11),

    /** No connection to the database could be opened, or the embedded one could not be set up. */
    DATABASE_NOT_REACHABLE(12),

    /** The database answers but cannot be used: not PostgreSQL, too old, read-only, unknown name, login refused, no rights. */
    WRONG_DATABASE(13),

    /** Another program listens on the port that this one should serve. */
    PORT_TAKEN(14),

    /** The data folder holds a cluster of another PostgreSQL major version, or a damaged or incomplete one. */
    WRONG_DATA_FOLDER(15),

    /** An instrument, process, decision or form file is wrong. */
    WRONG_FILE(20);

    private final int exitCode;

    StartFailure(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of the process, 1 to 255. */
    public int exitCode() {
        return exitCode;
    }
}
