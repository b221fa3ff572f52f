package id.anugerah.worklist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.worklist.store.SavedViewRows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists that people keep under a name, for themselves or for everybody of one of their roles. */
@Service
@Transactional
public class SavedViews {

    static final int LONGEST_NAME = 40;
    static final int LONGEST_QUERY = 1_000;
    static final int MOST = 30;

    private final SavedViewRows rows;
    private final Clock clock;

    SavedViews(SavedViewRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Own ones first, then those that were shared with this person's roles, each by name. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<SavedView> mine() {
        Person person = CurrentPerson.required();
        return rows.of(person.id(), Groups.orNobody(Groups.of(person).own()));
    }

    /**
     * Keeps a list; the same name again replaces what it meant.
     *
     * @param sharedWith one of the person's own groups; absent to keep it private
     * @throws Refused "worklist.view.name" (empty or longer than 40), "worklist.view.many", "worklist.wrongRole"
     */
    @ForSignedIn
    public void save(String typed, String query, Optional<String> sharedWith) {
        Person person = CurrentPerson.required();
        String name = PlainText.of(typed).replaceAll("\\s+", " ");
        Refused.unless(!name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST_NAME, "worklist.view.name", LONGEST_NAME);
        Refused.unless(query.length() <= LONGEST_QUERY && rows.count(person.id(), name) < MOST, "worklist.view.many", MOST);
        Refused.unless(sharedWith.map(Groups.of(person).own()::contains).orElse(true), "worklist.wrongRole");
        rows.save(UUID.randomUUID(), person.id(), name, query, sharedWith.orElse(null), clock.instant());
    }

    /** Forgets an own one; another's stays as it is. */
    @ForSignedIn
    public void delete(UUID id) {
        rows.delete(id, CurrentPerson.id());
    }
}
