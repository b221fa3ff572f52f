package id.anugerah.operations;

/** Port: runs the engine's due jobs on the calling thread. For rehearsal, seeding and tests, where virtual time decides. */
public interface ProcessClockwork {

    /** @return how many jobs were run until none was due any more */
    int runDueJobs();

    /** Stops the engine's own threads from taking jobs; those under way are finished. */
    void pause();

    void resume();
}
