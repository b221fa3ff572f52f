package id.anugerah.web.site;

import id.anugerah.institution.Institutions;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.UnitList;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the registration form's search fields ask while somebody types. */
@RestController
@RequestMapping("/api/instansi")
class InstitutionApi {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final Institutions institutions;

    InstitutionApi(Institutions institutions) {
        this.institutions = institutions;
    }

    record Hit(UUID id, String name) {
    }

    @GetMapping
    List<Hit> search(@RequestParam InstitutionType jenis, @RequestParam(defaultValue = "") String q) {
        return institutions.search(jenis, words(q), MOST).stream().map(i -> new Hit(i.id(), i.name())).toList();
    }

    /** @param daftar SERVICE for a UPP, HANDLING for an IP */
    @GetMapping("/{id}/unit")
    List<Hit> units(@PathVariable UUID id, @RequestParam(defaultValue = "SERVICE") UnitList daftar,
                    @RequestParam(defaultValue = "") String q) {
        return institutions.units(daftar, id, words(q), MOST).stream().map(u -> new Hit(u.id(), u.name())).toList();
    }

    private static String words(String typed) {
        return RegistrationInput.plain(typed.substring(0, Math.min(typed.length(), LONGEST)));
    }
}
