package id.anugerah.batch;

/** Works on what waits on the calling thread. For rehearsal and tests, where nothing happens by itself. */
public interface BatchClockwork {

    /** @return how many items were done or failed until none waited any more */
    int runWaiting();
}
