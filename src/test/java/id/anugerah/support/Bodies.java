package id.anugerah.support;

import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Institutions;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.submission.Group;
import id.anugerah.submission.ParticipantKind;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies of the reference data that may take part, by the group that they will be placed in; each is handed out once. */
final class Bodies {

    /** @param unit for a UPP the unit itself, for an IP its complaint-handling unit */
    record Body(ParticipantKind kind, Institution institution, String unit) {
    }

    private final Map<Group, Deque<Body>> free = new EnumMap<>(Group.class);

    Bodies(Product product, int year) {
        Institutions institutions = product.the(Institutions.class);
        List<Institution> all = Stream.of(InstitutionType.MINISTRY, InstitutionType.AGENCY, InstitutionType.PROVINCE)
                .flatMap(type -> institutions.search(type, "", 1_000).stream()).filter(one -> !one.excluded())
                .sorted(Comparator.comparing(Institution::code)).toList();
        for (Institution one : all) {
            Group group = institutions.wonBefore(one.id(), year) ? Group.OUTSTANDING : Group.GENERAL;
            add(group, new Body(ParticipantKind.IP, one, "Unit Pengaduan"));
            for (ServiceUnit unit : institutions.units(one.id())) {
                add(Group.UPP, new Body(ParticipantKind.UPP, one, unit.name()));
            }
        }
    }

    Body next(Group group) {
        return free.get(group).removeFirst();
    }

    private void add(Group group, Body body) {
        free.computeIfAbsent(group, key -> new ArrayDeque<>()).add(body);
    }
}
