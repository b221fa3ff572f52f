package id.anugerah.evidence.scan;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.ClamavException;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/**
 * clamd, by its INSTREAM command. The client waits for ever, so it runs on threads of its own: its channel closes when they
 * are interrupted.
 */
@Component
@ConditionalOnExpression("'${anugerah.scanner.address:}' != ''")
class ClamdScanner implements VirusScanner, DisposableBean {

    private static final int DEFAULT_PORT = 3310;
    private static final int MOST_AT_ONCE = 8;

    private final String host;
    private final int port;
    private final Duration limit;
    private final ThreadPoolExecutor threads;

    /** @param address host or host:port */
    ClamdScanner(@Value("${anugerah.scanner.address}") String address, @Value("${anugerah.scanner.limit:PT10S}") Duration limit) {
        int colon = address.lastIndexOf(':');
        this.host = colon < 0 ? address : address.substring(0, colon);
        this.port = colon < 0 ? DEFAULT_PORT : Integer.parseInt(address.substring(colon + 1));
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(0, MOST_AT_ONCE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "clamd");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Answer scan(byte[] content) {
        Future<ScanResult> asked;
        try {
            asked = threads.submit(() -> new ClamavClient(host, port).scan(new ByteArrayInputStream(content)));
        } catch (RejectedExecutionException e) {
            return none("busy");
        }
        try {
            return answer(asked.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            asked.cancel(true);
            return none("no answer in time");
        } catch (ExecutionException e) {
            return none(e.getCause() instanceof ClamavException refused && refused.getCause() != null
                    ? refused.getCause().getClass().getSimpleName() : e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return none("interrupted");
        }
    }

    private static Answer answer(ScanResult result) {
        if (result instanceof ScanResult.VirusFound found) {
            return new Answer(Answer.Kind.INFECTED, String.join(", ", found.getFoundViruses().values().stream()
                    .flatMap(java.util.Collection::stream).toList()));
        }
        return result instanceof ScanResult.OK ? Answer.CLEAN : none("unknown answer");
    }

    private static Answer none(String cause) {
        return new Answer(Answer.Kind.NONE, cause);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
