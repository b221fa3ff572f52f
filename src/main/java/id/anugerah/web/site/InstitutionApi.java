package id.anugerah.web.site;

import id.anugerah.institution.Institutions;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.ServiceUnit;
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
        String words = RegistrationInput.plain(q.substring(0, Math.min(q.length(), LONGEST)));
        return institutions.search(jenis, words, MOST).stream().map(i -> new Hit(i.id(), i.name())).toList();
    }

    @GetMapping("/{id}/unit")
    List<String> units(@PathVariable UUID id) {
        return institutions.units(id).stream().map(ServiceUnit::name).toList();
    }
}
