package id.anugerah.account;

import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.account.store.AccountRows;
import id.anugerah.account.store.PeopleRows;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who has an account, for those who keep accounts and those who watch over them. */
@Service
@Transactional(readOnly = true)
public class PeopleList {

    private final PeopleRows rows;
    private final AccountRows accounts;
    private final Clock clock;

    PeopleList(PeopleRows rows, AccountRows accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param offset how many to leave out first */
    @ForOperationsWatchers
    public List<Listed> page(PeopleFilter filter, int offset, int limit) {
        return rows.page(filter, offset, limit, clock.instant());
    }

    @ForOperationsWatchers
    public int count(PeopleFilter filter) {
        return rows.count(filter, clock.instant());
    }

    /** @throws Refused "people.gone" */
    @ForOperationsWatchers
    public Listed get(UUID person) {
        return rows.find(person, clock.instant()).orElseThrow(() -> new Refused("people.gone"));
    }

    /** The account as it is now, for whoever is about to change it. */
    @ForOperationsWatchers
    public Account account(UUID person) {
        return accounts.byId(person);
    }
}
