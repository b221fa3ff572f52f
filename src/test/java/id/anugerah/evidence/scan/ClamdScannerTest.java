package id.anugerah.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.evidence.Evidence.Scan;
import id.anugerah.evidence.scan.VirusScanner.Answer;
import id.anugerah.evidence.scan.VirusScanner.Answer.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** clamd's protocol on a real socket; whatever it does, there is an answer or none, and never an exception. */
class ClamdScannerTest {

    private static final byte[] CLEAN = new byte[2_097_152];
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);

    private FakeClamd clamd;
    private ClamdScanner scanner;

    @BeforeEach
    void start() throws IOException {
        clamd = new FakeClamd();
        scanner = new ClamdScanner(clamd.address(), Duration.ofMillis(1_500));
    }

    @AfterEach
    void stop() throws IOException {
        scanner.destroy();
        clamd.close();
    }

    @Test
    void aCleanFileIsClean() {
        assertThat(scanner.scan(CLEAN)).isEqualTo(Answer.CLEAN);
        assertThat(clamd.scanned().get(0)).isEqualTo(CLEAN);
    }

    @Test
    void aVirusIsNamed() {
        assertThat(scanner.scan(EICAR)).isEqualTo(new Answer(Kind.INFECTED, "Eicar-Test-Signature"));
    }

    @Test
    void silenceIsNoAnswer() {
        clamd.is(FakeClamd.Mood.SILENT);
        assertThat(scanner.scan(CLEAN).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void nonsenseIsNoAnswer() {
        clamd.is(FakeClamd.Mood.TALKS_NONSENSE);
        assertThat(scanner.scan(CLEAN).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void hangingUpIsNoAnswer() {
        clamd.is(FakeClamd.Mood.HANGS_UP);
        assertThat(scanner.scan(CLEAN).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void nobodyThereIsNoAnswer() throws IOException {
        clamd.close();
        assertThat(scanner.scan(CLEAN).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void silentScansDoNotUseUpTheThreads() {
        clamd.is(FakeClamd.Mood.SILENT);
        ClamdScanner hasty = new ClamdScanner(clamd.address(), Duration.ofMillis(50));
        for (int i = 0; i < 12; i++) {
            hasty.scan(EICAR);
        }
        clamd.is(FakeClamd.Mood.HEALTHY);
        org.awaitility.Awaitility.await().until(() -> scanner.scan(EICAR).kind() == Kind.INFECTED);
        hasty.destroy();
    }

    @Test
    void aScannerThatWasSilentIsLeftAloneForAWhile() {
        AtomicInteger asked = new AtomicInteger();
        Scanning scanning = Scanners.that(content -> {
            asked.incrementAndGet();
            return new Answer(Kind.NONE, "down");
        });

        assertThat(scanning.atOnce("a.pdf", CLEAN)).isEqualTo(Scan.PENDING);
        assertThat(scanning.atOnce("b.pdf", CLEAN)).isEqualTo(Scan.PENDING);
        assertThat(asked).hasValue(1);
    }
}
