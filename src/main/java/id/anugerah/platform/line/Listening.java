package id.anugerah.platform.line;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A thread that listens for as long as the program runs; after a failure it waits a moment and begins again. */
public final class Listening {

    private static final long AFTER_FAILURE_MILLIS = 5_000;
    private static final long END_MILLIS = 2_000;

    /** Opens its line and listens for as long as it is told to. */
    public interface Work {

        void listen(BooleanSupplier goesOn) throws Exception;
    }

    private final String name;
    private final Work work;
    private final Consumer<Exception> failed;
    private volatile Thread thread;

    /** @param failed is told, on the thread, before it waits and begins again */
    public Listening(String name, Work work, Consumer<Exception> failed) {
        this.name = name;
        this.work = work;
        this.failed = failed;
    }

    public boolean running() {
        return thread != null;
    }

    public void start() {
        Thread made = new Thread(this::run, name);
        made.setDaemon(true);
        thread = made;
        made.start();
    }

    public void stop() {
        Thread ended = thread;
        thread = null;
        if (ended != null) {
            ended.interrupt();
            try {
                ended.join(END_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        while (goesOn()) {
            try {
                work.listen(this::goesOn);
            } catch (Exception e) {
                failed.accept(e);
                pause();
            }
        }
    }

    private boolean goesOn() {
        return thread == Thread.currentThread();
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
