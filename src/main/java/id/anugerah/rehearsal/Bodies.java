package id.anugerah.rehearsal;

import id.anugerah.edition.Edition;
import id.anugerah.edition.PhaseKind;
import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Institutions;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.submission.ParticipantKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;

/** Chooses the bodies of a virtual season from the reference data: past winners first, then by lot. */
@Component
class Bodies {

    private final Institutions institutions;

    Bodies(Institutions institutions) {
        this.institutions = institutions;
    }

    List<VirtualBody> choose(Edition edition, int ip, int upp, long seed) {
        List<Institution> all = Arrays.stream(InstitutionType.values())
                .flatMap(type -> institutions.search(type, "", 10_000).stream()).filter(i -> !i.excluded())
                .sorted(Comparator.comparing(Institution::code)).toList();
        List<VirtualBody> bodies = new ArrayList<>();
        List<Institution> winners = lot(all.stream().filter(i -> institutions.wonBefore(i.id(), edition.year())).toList(), seed);
        List<Institution> chosen = new ArrayList<>(winners.subList(0, Math.min(winners.size(), Math.max(2, ip / 12))));
        lot(all, seed).stream().filter(i -> !winners.contains(i)).limit(ip - chosen.size()).forEach(chosen::add);
        for (Institution institution : chosen) {
            bodies.add(body(edition, bodies.size() + 1, ParticipantKind.IP, institution, "Unit Pengelola Pengaduan", seed));
        }
        List<Placed> units = new ArrayList<>();
        for (Institution institution : all) {
            institutions.units(institution.id()).stream().sorted(Comparator.comparing(ServiceUnit::code))
                    .forEach(unit -> units.add(new Placed(institution, unit.name())));
        }
        lot(units, seed).stream().limit(upp).forEach(unit -> bodies.add(
                body(edition, bodies.size() + 1, ParticipantKind.UPP, unit.institution(), unit.name(), seed)));
        return List.copyOf(bodies);
    }

    /** Three quarters register in the last five weeks, as in 2020. */
    private static VirtualBody body(Edition edition, int number, ParticipantKind kind, Institution institution, String unit,
                                    long seed) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        LocalDate opens = edition.phase(PhaseKind.REGISTRATION).opens().atZone(edition.zone()).toLocalDate();
        LocalDate last = edition.phase(PhaseKind.REGISTRATION).closes().atZone(edition.zone()).toLocalDate().minusDays(1);
        int days = (int) ChronoUnit.DAYS.between(opens, last);
        int late = Math.max(0, days - 35);
        int registers = random.nextInt(4) > 0 ? late + random.nextInt(days - late - 1) : random.nextInt(Math.max(1, late));
        int fills = registers + random.nextInt(Math.max(1, (days - registers + 1) / 2 + 1));
        int sends = Math.min(days, fills + random.nextInt(Math.max(1, days - fills + 1)));
        int lot = random.nextInt(100);
        VirtualBody.Fate fate = lot < 2 ? VirtualBody.Fate.NEVER_ACTIVATES : lot < 6 ? VirtualBody.Fate.NEVER_SENDS
                : lot < 8 ? VirtualBody.Fate.WITHDRAWS : VirtualBody.Fate.SENDS;
        return new VirtualBody(number, kind, institution.id(), unit, opens.plusDays(registers), opens.plusDays(fills),
                opens.plusDays(sends), fate, 0.25 + 0.7 * random.nextDouble(), random);
    }

    private static <T> List<T> lot(List<T> items, long seed) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private record Placed(Institution institution, String name) {
    }
}
