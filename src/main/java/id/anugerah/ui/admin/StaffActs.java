package id.anugerah.ui.admin;

import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.account.StaffInvitations;
import id.anugerah.account.StaffRoles;
import id.anugerah.institution.Directory;
import id.anugerah.institution.Entry;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What an administrator does with people, each act asked before. */
@Component
class StaffActs {

    private final Words words;
    private final RoleWords roleWords;
    private final Accounts accounts;
    private final StaffInvitations invitations;
    private final StaffRoles roles;
    private final Directory directory;
    private final Notices notices;

    StaffActs(Words words, RoleWords roleWords, Accounts accounts, StaffInvitations invitations, StaffRoles roles, Directory directory,
              Notices notices) {
        this.words = words;
        this.roleWords = roleWords;
        this.accounts = accounts;
        this.invitations = invitations;
        this.roles = roles;
        this.directory = directory;
        this.notices = notices;
    }

    void invite(Consumer<UUID> done) {
        InviteForm form = new InviteForm(words, directory);
        new ActDialog(words, words.of("people.invite")).saying(words.of("people.invite.what", invitations.life().toDays()))
                .showing(form).when(form::complete).act(words.of("people.invite.act"), reason -> {
                    UUID made = invitations.invite(form.wanted());
                    notices.done(words.of("people.invited", form.wanted().email()));
                    done.accept(made);
                }).open();
    }

    void resend(Account person, Runnable done) {
        new ActDialog(words, words.of("people.resend.title", person.name())).saying(words.of("people.resend.what", person.email()))
                .act(words.of("people.resend"), reason -> {
                    invitations.resend(person.id());
                    notices.done(words.of("people.invited", person.email()));
                    done.run();
                }).open();
    }

    void revoke(Account person, Runnable done) {
        new ActDialog(words, words.of("people.revoke.title", person.name())).saying(words.of("people.revoke.what")).dangerous()
                .withReason(words.of("people.reason")).act(words.of("people.revoke"), reason -> {
                    invitations.revoke(person.id(), reason);
                    notices.done(words.of("people.revoked", person.name()));
                    done.run();
                }).open();
    }

    void close(Account person, Holdings holds, Runnable done) {
        ActDialog dialog = new ActDialog(words, words.of("people.close.title", person.name())).saying(words.of("people.close.what"));
        holds.sentences(words, person.roles()).forEach(dialog::saying);
        dialog.dangerous().withReason(words.of("people.reason")).act(words.of("people.close"), reason -> {
            accounts.disable(person.id(), reason);
            notices.done(words.of("people.closed", person.name()));
            done.run();
        }).open();
    }

    void enable(Account person, Runnable done) {
        new ActDialog(words, words.of("people.enable.title", person.name())).saying(words.of("people.enable.what", roleWords.of(person.roles())))
                .withReason(words.of("people.reason")).act(words.of("people.enable"), reason -> {
                    roles.enable(person.id(), reason);
                    notices.done(words.of("people.enabled", person.name()));
                    done.run();
                }).open();
    }

    void change(Account person, Optional<Entry> belongs, Holdings holds, Runnable done) {
        RolesForm form = new RolesForm(words, directory, person, belongs, (chosen, institution) -> follows(person, belongs, holds, chosen, institution));
        new ActDialog(words, words.of("people.change.title", person.name())).saying(words.of("people.change.what"))
                .showing(form).when(form::complete).withReason(words.of("people.reason")).act(words.of("people.change.act"), reason -> {
                    roles.change(person, form.roles(), form.institution(), reason);
                    notices.done(words.of("people.changed", person.name()));
                    done.run();
                }).open();
    }

    private List<String> follows(Account person, Optional<Entry> belongs, Holdings holds, Set<Role> chosen, Optional<Entry> institution) {
        List<String> sentences = new ArrayList<>();
        if (!chosen.equals(person.roles())) {
            sentences.add(words.of("people.change.roles", roleWords.of(person.roles()), roleWords.of(chosen)));
        }
        if (!institution.map(Entry::id).equals(belongs.map(Entry::id))) {
            sentences.add(words.of("people.change.institution", belongs.map(Entry::name).orElse("–"), institution.map(Entry::name).orElse("–")));
        }
        Set<Role> lost = EnumSet.noneOf(Role.class);
        lost.addAll(person.roles());
        lost.removeAll(chosen);
        sentences.addAll(holds.sentences(words, lost));
        return sentences;
    }
}
