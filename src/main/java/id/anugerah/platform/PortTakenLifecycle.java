package id.anugerah.platform;

import id.anugerah.platform.StartRefused.Words;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * Turns a taken port into our own refusal at the place where the web server is started. Any later is too late: Spring Boot
 * looks for the exit code before it tells its listeners, and asks exit code mappers only while the context lives.
 */
class PortTakenLifecycle extends DefaultLifecycleProcessor {

    @Override
    public void onRefresh() {
        try {
            super.onRefresh();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) {
                    throw refusal(taken.getPort(), failure);
                }
            }
            throw failure;
        }
    }

    private static StartRefused refusal(int port, RuntimeException failure) {
        return new StartRefused(StartFailure.PORT_TAKEN,
                new Words("Port " + port + " sudah dipakai oleh program lain.",
                        "Hentikan program itu, atau pilih port lain, misalnya --server.port=" + (port + 1) + "."),
                new Words("Port " + port + " is already used by another program.",
                        "Stop that program, or choose another port, for example --server.port=" + (port + 1) + "."),
                failure);
    }
}
