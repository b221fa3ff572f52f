package id.anugerah.oversight;

import id.anugerah.audit.AuditChain;
import id.anugerah.oversight.Reading.Found;
import id.anugerah.oversight.store.ReadRows;
import id.anugerah.oversight.store.SealRows;
import id.anugerah.shared.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the trail again, part by part: the chains whose subject begins with the same byte, and the seals. Each chain is
 * followed row by row and compared with what the seals saw of it. Of a chain only the first place is told.
 */
@Component
class TrailReading {

    static final String SEALS = "seals";

    private static final Map<AuditChain.Break, Flaw> FLAWS = Map.of(AuditChain.Break.NUMBER, Flaw.ROW_MISSING,
            AuditChain.Break.PREVIOUS, Flaw.ROW_EXCHANGED, AuditChain.Break.CONTENT, Flaw.ROW_CHANGED);

    private final ReadRows rows;
    private final SealRows seals;

    TrailReading(ReadRows rows, SealRows seals) {
        this.rows = rows;
        this.seals = seals;
    }

    /** Every part, once. */
    static List<String> parts() {
        return Stream.concat(IntStream.range(0, 256).mapToObj("%02x"::formatted), Stream.of(SEALS)).toList();
    }

    Reading read(String part) {
        return part.equals(SEALS) ? seals() : chains(part);
    }

    private Reading chains(String first) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        Map<UUID, AuditChain> chains = new LinkedHashMap<>();
        long[] read = {0};
        rows.eachOf(first, row -> {
            read[0]++;
            chains.computeIfAbsent(row.subject(), begun -> new AuditChain()).breakAt(row).filter(broken -> !found.containsKey(row.subject()))
                    .ifPresent(broken -> found.put(row.subject(), new Found(FLAWS.get(broken), Optional.of(row.subject()), row.seq(),
                            rows.firstSealOf(row.subject(), row.seq()))));
        });
        rows.notAsSealed(first).forEach(unlike -> found.putIfAbsent(unlike.subject(), new Found(
                !unlike.gone() ? Flaw.CHAIN_REWRITTEN : unlike.left() == 0 ? Flaw.CHAIN_MISSING : Flaw.END_MISSING,
                Optional.of(unlike.subject()), unlike.gone() ? unlike.left() + 1 : unlike.seq(), Optional.of(unlike.seal()))));
        return new Reading(chains.size(), read[0], List.copyOf(found.values()));
    }

    private Reading seals() {
        List<Found> found = new ArrayList<>();
        Map<Integer, String> lists = seals.listHashes();
        int number = 0;
        String previous = Seal.BEGINNING;
        for (Seal seal : seals.all()) {
            number++;
            if (seal.number() != number || !seal.previousHash().equals(previous)) {
                found.add(found(Flaw.SEAL_UNCHAINED, seal));
            } else if (!seal.hash().equals(seal.expected())) {
                found.add(found(Flaw.SEAL_CHANGED, seal));
            } else if (!seal.listHash().equals(lists.getOrDefault(seal.number(), Sha256.of("")))) {
                found.add(found(Flaw.SEAL_LIST_CHANGED, seal));
            }
            number = seal.number();
            previous = seal.hash();
        }
        return new Reading(0, 0, found);
    }

    private static Found found(Flaw flaw, Seal seal) {
        return new Found(flaw, Optional.empty(), seal.number(), Optional.of(seal.number()));
    }
}
