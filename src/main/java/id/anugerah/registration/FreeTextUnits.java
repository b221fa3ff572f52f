package id.anugerah.registration;

import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.institution.Institutions;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.registration.store.FreeTextRows;
import id.anugerah.shared.Refused;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organizers do about units that were written by hand: it is one of the list after all, or it becomes one. */
@Service
@Transactional
public class FreeTextUnits {

    private static final double LIKELY = 0.35;
    private static final int MOST = 3;

    private final FreeTextRows rows;
    private final Institutions institutions;
    private final Submissions submissions;
    private final AuditTrail audit;

    FreeTextUnits(FreeTextRows rows, Institutions institutions, Submissions submissions, AuditTrail audit) {
        this.rows = rows;
        this.institutions = institutions;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** Those of an edition that nobody has decided about, by institution and reference, each with listed units like it. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<FreeTextUnit> open(UUID edition) {
        return rows.open(edition).stream().map(one -> one.like(similar(one))).toList();
    }

    /**
     * It is this unit of the list. Whether the unit may take part once more is judged again.
     *
     * @throws Refused "registration.merge.taken" with the reference that has the unit already; "registration.merge.gone"
     */
    @ForOrganizers
    public void merge(UUID id, UUID unit) {
        Submission submission = submissions.lock(id, true);
        FreeTextUnit text = open(id, submission);
        ServiceUnit listed = institutions.unit(unit).filter(one -> one.list() == ListedUnit.listOf(text.kind())
                        && (one.institution() == null || one.institution().equals(text.institution())))
                .orElseThrow(() -> new Refused("registration.merge.gone"));
        if (text.kind() == ParticipantKind.UPP) {
            rename(submission, listed);
        }
        rows.settle(id, listed.id(), listed.name());
        audit.record(id, "registration.unitMerged", Map.of("typed", text.typed(), "unit", listed.name()));
    }

    /** It is a unit that the list has lacked; from now on others can choose it too. @throws Refused "registration.merge.gone" */
    @ForOrganizers
    public void accept(UUID id) {
        FreeTextUnit text = open(id, submissions.lock(id, true));
        ServiceUnit made = institutions.addUnit(ListedUnit.listOf(text.kind()), text.institution(), text.typed());
        rows.settle(id, made.id(), made.name());
        audit.record(id, "registration.unitAccepted", Map.of("unit", made.name()));
    }

    private void rename(Submission submission, ServiceUnit listed) {
        String body = BodyKey.of(ParticipantKind.UPP, submission.institution(), listed.name());
        submissions.ofBody(submission.edition(), body).filter(other -> !other.equals(submission.id())).ifPresent(other -> {
            throw new Refused("registration.merge.taken", listed.name(), submissions.get(other).reference());
        });
        try {
            submissions.rename(submission.id(), body, listed.name());
        } catch (DuplicateKeyException e) { // registered in this very moment
            throw new Refused("registration.merge.taken", listed.name(), "–");
        }
    }

    private FreeTextUnit open(UUID id, Submission submission) {
        return rows.open(submission.edition()).stream().filter(one -> one.submission().equals(id)).findFirst()
                .orElseThrow(() -> new Refused("registration.merge.gone"));
    }

    private List<ServiceUnit> similar(FreeTextUnit text) {
        return institutions.units(ListedUnit.listOf(text.kind()), text.institution(), "", Integer.MAX_VALUE).stream()
                .filter(unit -> Similarity.of(text.typed(), unit.name()) >= LIKELY)
                .sorted(Comparator.comparingDouble((ServiceUnit unit) -> Similarity.of(text.typed(), unit.name())).reversed()
                        .thenComparing(ServiceUnit::name)).limit(MOST).toList();
    }
}
