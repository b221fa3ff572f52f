package id.anugerah.invitation;

import id.anugerah.account.Accounts;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Session;
import id.anugerah.submission.Submissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is invited to a session: the finalist's proposer, every juror with a seat, the chair. */
@Component
class Guests {

    private final Accounts accounts;
    private final Panels panels;
    private final Submissions submissions;
    private final String address;

    Guests(Accounts accounts, Panels panels, Submissions submissions, @Value("${anugerah.address}") String address) {
        this.accounts = accounts;
        this.panels = panels;
        this.submissions = submissions;
        this.address = address;
    }

    /** By account, the finalist first. */
    Map<UUID, Guest> of(Session session) {
        Map<UUID, Guest> guests = new LinkedHashMap<>();
        UUID owner = submissions.get(session.submission()).owner();
        guests.put(owner, finalist(session, owner));
        guests.put(chair(session), juror(session, chair(session)));
        session.jurors().forEach(juror -> guests.put(juror, juror(session, juror)));
        return guests;
    }

    UUID chair(Session session) {
        return panels.get(session.panel()).chair();
    }

    Guest juror(Session session, UUID account) {
        return new Guest(accounts.get(account), address + "/juri/" + session.id());
    }

    Guest finalist(Session session, UUID account) {
        return new Guest(accounts.get(account), address + "/kiriman/" + session.submission() + "/final");
    }
}
