package id.anugerah.evidence.scan;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Scanners for tests. */
public final class Scanners {

    private Scanners() {
    }

    /** Finds the test word of virus scanners where it stands openly. */
    public static Scanning thatKnowsEicar() {
        return that(content -> new String(content, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                ? new VirusScanner.Answer(VirusScanner.Answer.Kind.INFECTED, "Eicar") : VirusScanner.Answer.CLEAN);
    }

    static Scanning that(Function<byte[], VirusScanner.Answer> answers) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("scanner", (VirusScanner) answers::apply);
        return new Scanning(beans.getBeanProvider(VirusScanner.class));
    }
}
