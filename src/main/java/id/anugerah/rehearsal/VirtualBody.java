package id.anugerah.rehearsal;

import id.anugerah.submission.ParticipantKind;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A virtual participant: which body it is, when it acts, how good it is. Everything follows from the seed.
 *
 * @param quality 0 to 1: how likely a good option is
 */
record VirtualBody(int number, ParticipantKind kind, UUID institution, String unitName, LocalDate registersOn,
                   LocalDate fillsOn, LocalDate sendsOn, Fate fate, double quality, SplittableRandom random) {

    /** What becomes of it by its own doing. */
    enum Fate { SENDS, NEVER_ACTIVATES, NEVER_SENDS, WITHDRAWS, ASKS_EXCEPTION }

    String email(String edition) {
        return "peserta" + number + "." + edition + "@demo.anugerah.id";
    }

    /** Its complaint handling began too late, and it asks to be admitted all the same. */
    VirtualBody asking() {
        return new VirtualBody(number, kind, institution, unitName, registersOn, fillsOn, sendsOn, Fate.ASKS_EXCEPTION, quality,
                random);
    }

    /** Did not find its unit in the list and wrote another name. */
    VirtualBody writing(String unit) {
        return new VirtualBody(number, kind, institution, unit, registersOn, fillsOn, sendsOn, fate, quality, random);
    }

    /** The same, registered on that day at the latest. */
    VirtualBody registeredBy(LocalDate day) {
        return registersOn.isAfter(day)
                ? new VirtualBody(number, kind, institution, unitName, day, fillsOn, sendsOn, fate, quality, random) : this;
    }
}
