package id.anugerah.institution;

import id.anugerah.shared.Sha256;
import java.util.List;

/** What merging two entries would move, and why it cannot be done where that is so. Nothing has been written. */
public record MergePlan(Entry stays, Hanging onStays, Entry goes, Hanging onGoes, List<Fault> faults) {

    /** Names everything that was shown: when something else hangs on one of them meanwhile, it is another one. */
    public String hash() {
        return Sha256.of(List.of(stays.id(), stays.values(), onStays, goes.id(), goes.values(), onGoes).toString());
    }
}
