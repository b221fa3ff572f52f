package id.anugerah.institution;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.institution.store.InstitutionRows;
import id.anugerah.institution.store.ReferenceFiles;
import id.anugerah.institution.store.UnitRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of bodies: search for the registration form, facts for eligibility and group. */
@Service
@Transactional
public class Institutions {

    private final InstitutionRows rows;
    private final UnitRows units;
    private final ReferenceFiles files;

    Institutions(InstitutionRows rows, UnitRows units, ReferenceFiles files) {
        this.rows = rows;
        this.units = units;
        this.files = files;
    }

    /** Loads the reference files once; later starts leave what organizers have changed. */
    @ForModules
    public void loadReference() {
        if (rows.empty()) {
            rows.insertInstitutions(files.read("regions/governments"));
            rows.insertInstitutions(files.read("institutions"));
            units.insertServices(files.read("units"));
            rows.insertWinners(files.read("winners"));
        }
        if (units.noneFor(UnitList.HANDLING)) {
            units.insertHandling(files.read("handling"));
        }
    }

    /**
     * Institutions of a type whose name has a word beginning with each word of the text, in any order, without regard to
     * accents and case; by name, at most {@code limit}.
     */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Institution> search(InstitutionType type, String text, int limit) {
        return rows.search(type, text, limit);
    }

    /** All service units below an institution, by name. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<ServiceUnit> units(UUID institution) {
        return units.search(UnitList.SERVICE, institution, "", Integer.MAX_VALUE);
    }

    /** Units of a list that this institution is offered, found like institutions. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<ServiceUnit> units(UnitList list, UUID institution, String text, int limit) {
        return units.search(list, institution, text, limit);
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<ServiceUnit> unit(UUID id) {
        return units.find(id);
    }

    /** A new unit in the list of an institution: free text that an organizer has accepted. */
    @ForModules
    public ServiceUnit addUnit(UnitList list, UUID institution, String name) {
        UUID id = UUID.randomUUID();
        ServiceUnit unit = new ServiceUnit(id, "x-" + id, list, institution, name);
        units.insert(unit);
        return unit;
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
