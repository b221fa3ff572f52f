package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The people of a season who are not participants; they carry role names, never invented ones.
 *
 * @param organizers two: one proposes, the other releases
 * @param jurors     five for each panel, by panel, and one to spare at the end
 */
record Cast(Person administrator, List<Person> organizers, Person auditor, Person leadVerifier, List<Person> verifiers,
            List<Person> jurors, List<Person> chairs) {

    static Cast of(Stage stage, String password, int verifiers, int panels) {
        return new Cast(
                stage.member("admin@demo.anugerah.id", "Admin", password, Role.ADMINISTRATOR),
                List.of(stage.member("penyelenggara1@demo.anugerah.id", "Penyelenggara 1", password, Role.ORGANIZER),
                        stage.member("penyelenggara2@demo.anugerah.id", "Penyelenggara 2", password, Role.ORGANIZER)),
                stage.member("pengawas@demo.anugerah.id", "Pengawas", password, Role.AUDITOR),
                stage.member("ketuatim@demo.anugerah.id", "Ketua Tim Evaluasi", password, Role.LEAD_VERIFIER),
                numbered(stage, verifiers, "verifikator", "Verifikator", password, Role.VERIFIER),
                numbered(stage, panels * 5 + 1, "juri", "Juri", password, Role.JUROR),
                numbered(stage, panels, "ketuapanel", "Ketua Panel", password, Role.PANEL_CHAIR, Role.JUROR));
    }

    /** Sits on no panel at first. */
    Person spareJuror() {
        return jurors.get(jurors.size() - 1);
    }

    private static List<Person> numbered(Stage stage, int count, String address, String name, String password, Role... roles) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> stage.member(address + i + "@demo.anugerah.id", name + " " + i,
                password, roles)).toList();
    }
}
