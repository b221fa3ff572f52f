package id.anugerah.institution;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.institution.store.InstitutionRows;
import id.anugerah.institution.store.ReferenceFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of bodies: search for the registration form, facts for eligibility and group. */
@Service
@Transactional
public class Institutions {

    private final InstitutionRows rows;
    private final ReferenceFiles files;

    Institutions(InstitutionRows rows, ReferenceFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** Loads the reference files once; later starts leave what organizers have changed. */
    @ForModules
    public void loadReference() {
        if (rows.empty()) {
            rows.insertInstitutions(files.read("regions/governments"));
            rows.insertInstitutions(files.read("institutions"));
            rows.insertUnits(files.read("units"));
            rows.insertWinners(files.read("winners"));
        }
    }

    /** Institutions of a type whose name contains every word of the text, by name, at most {@code limit}. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Institution> search(InstitutionType type, String text, int limit) {
        return rows.search(type, text, limit);
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public List<ServiceUnit> units(UUID institution) {
        return rows.units(institution);
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public Institution get(UUID id) {
        return rows.get(id);
    }

    /** Whether the institution won in one of the two years before. */
    @ForAnyone
    @Transactional(readOnly = true)
    public boolean wonBefore(UUID institution, int year) {
        return rows.wonBetween(institution, year - 2, year - 1);
    }
}
