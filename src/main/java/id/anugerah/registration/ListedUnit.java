package id.anugerah.registration;

import id.anugerah.institution.Institutions;
import id.anugerah.institution.ServiceUnit;
import id.anugerah.institution.UnitList;
import id.anugerah.submission.ParticipantKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the unit of the list that a form means: the chosen one, or the one whose name was typed in full. */
@Component
class ListedUnit {

    private static final int ENOUGH = 50;

    private final Institutions institutions;

    ListedUnit(Institutions institutions) {
        this.institutions = institutions;
    }

    static UnitList listOf(ParticipantKind kind) {
        return kind == ParticipantKind.UPP ? UnitList.SERVICE : UnitList.HANDLING;
    }

    /** A chosen unit of another body or list counts as free text; the name is what was seen beside it. */
    RegistrationForm settle(RegistrationForm form) {
        return Optional.ofNullable(form.unit()).flatMap(id -> chosen(form, id)).or(() -> sameName(form))
                .map(unit -> form.with(unit.id(), unit.name())).orElseGet(() -> form.with(null, form.unitName()));
    }

    private Optional<ServiceUnit> chosen(RegistrationForm form, UUID id) {
        return institutions.unit(id).filter(unit -> unit.list() == listOf(form.kind())
                && (unit.institution() == null || unit.institution().equals(form.institution())));
    }

    private Optional<ServiceUnit> sameName(RegistrationForm form) {
        String typed = BodyKey.plain(form.unitName());
        return institutions.units(listOf(form.kind()), form.institution(), form.unitName(), ENOUGH).stream()
                .filter(unit -> BodyKey.plain(unit.name()).equals(typed)).findFirst();
    }
}
