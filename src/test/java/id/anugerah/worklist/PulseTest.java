package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.support.ProductTest;
import id.anugerah.worklist.store.PulseLine;
import id.anugerah.worklist.store.PulseLines;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one node says every node hears; the way to the screen is walked by WorkListJourneyTest. */
@ProductTest
class PulseTest {

    @Autowired
    private PulseLines lines;
    @Autowired
    private Pulse pulse;

    @Test
    void anotherNodeHearsOfEveryTask() throws Exception {
        Set<String> said = Stream.generate(() -> UUID.randomUUID().toString()).limit(450).collect(Collectors.toSet());
        Set<String> heard = new TreeSet<>();
        try (PulseLine here = lines.open(); PulseLine there = lines.open()) {
            here.say(said);
            for (int i = 0; i < 20 && heard.size() < said.size(); i++) {
                heard.addAll(there.hear(1_000));
            }
        }
        assertThat(heard).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void itIsOffWhereNobodyWantsIt() {
        assertThat(pulse.isRunning()).isFalse();
    }
}
