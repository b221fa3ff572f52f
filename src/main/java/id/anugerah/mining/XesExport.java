package id.anugerah.mining;

import id.anugerah.access.ForOverseers;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.mining.store.CaseLabels;
import id.anugerah.shared.Refused;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Event logs for process mining tools (IEEE 1849-2016), written while they are read; no more than one trace is held. */
@Service
@Transactional(readOnly = true)
public class XesExport {

    private static final int BUFFER = 1 << 16;

    private final ProcessHistory history;
    private final CaseLabels labels;
    private final Editions editions;

    XesExport(ProcessHistory history, CaseLabels labels, Editions editions) {
        this.history = history;
        this.labels = labels;
        this.editions = editions;
    }

    /** Every run of that process in the edition is a trace. @throws Refused "mining.noVersion" when there is no such process */
    @ForOverseers
    public void process(UUID edition, String process, OutputStream out) {
        Refused.unless(history.processes().contains(process), "mining.noVersion");
        Edition of = edition(edition);
        write(of, process + " – " + of.code(), out, traces -> {
            List<Passage> trace = new ArrayList<>();
            history.passages(process, edition, passage -> {
                if (!trace.isEmpty() && !trace.get(0).instance().equals(passage.instance())) {
                    traces.write(trace);
                    trace.clear();
                }
                trace.add(passage);
            });
            if (!trace.isEmpty()) {
                traces.write(trace);
            }
        });
    }

    /** One trace with all its processes. @throws Refused "mining.noCase" */
    @ForOverseers
    public void ofCase(UUID key, OutputStream out) {
        CaseLabel label = Optional.ofNullable(labels.of(List.of(key)).get(key)).orElseThrow(() -> new Refused("mining.noCase"));
        Edition of = edition(label.edition());
        write(of, label.reference() + " – " + of.code(), out, traces -> {
            List<Passage> trace = history.passages(key);
            if (!trace.isEmpty()) {
                traces.write(trace);
            }
        });
    }

    private interface Traces {
        void into(XesTraces traces);
    }

    private static void write(Edition edition, String name, OutputStream out, Traces traces) {
        try {
            XesLog log = new XesLog(new BufferedOutputStream(out, BUFFER), edition.zone());
            log.begin(name);
            traces.into(new XesTraces(log));
            log.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The log cannot be written", e);
        }
    }

    private Edition edition(UUID id) {
        return editions.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new Refused("mining.noCase"));
    }
}
