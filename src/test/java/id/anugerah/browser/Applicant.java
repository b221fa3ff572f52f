package id.anugerah.browser;

import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Institutions;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.support.Product;
import java.util.Comparator;

/** Who registers. @param unit for a UPP one of its parent's list, for an IP its complaint-handling unit */
record Applicant(ParticipantKind kind, Institution institution, String unit, String email) {

    static final String PASSWORD = "Perjalanan#17-08";

    static Applicant of(Product product, ParticipantKind kind, String email) {
        Institutions institutions = product.the(Institutions.class);
        Institution ministry = institutions.search(InstitutionType.MINISTRY, "", 1_000).stream()
                .filter(one -> !one.excluded() && !institutions.units(one.id()).isEmpty())
                .min(Comparator.comparing(Institution::code)).orElseThrow();
        return new Applicant(kind, ministry, kind == ParticipantKind.UPP ? institutions.units(ministry.id()).get(0).name()
                : "Unit Layanan Terpadu", email);
    }

    boolean upp() {
        return kind == ParticipantKind.UPP;
    }
}
