package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.team.Invitation;
import id.anugerah.team.Member;
import id.anugerah.team.Team;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who works on a submission: everybody in it reads the page, its proposer invites, changes rights and hands over. */
@Route("kiriman/:kiriman/tim")
@RolesAllowed("PARTICIPANT")
class TeamView extends CasePage {

    private final transient Submissions submissions;
    private final transient Editions editions;
    private final transient Team team;
    private final transient Notices notices;
    private final transient Clock clock;

    public TeamView(Words words, Submissions submissions, Editions editions, Team team, Notices notices, Clock clock) {
        super(words, false);
        this.submissions = submissions;
        this.editions = editions;
        this.team = team;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        fill(id);
    }

    private void fill(UUID id) {
        removeAll();
        Submission submission = submissions.own(id);
        boolean owner = submissions.may(Right.OWN, id);
        up(Links.link(submission.reference() + " · " + submission.bodyName(), CaseView.class, id));
        heading(words.of("participant.team"));
        lead(words.of(owner ? "participant.team.lead" : "participant.team.lead.colleague"));
        UnorderedList people = list();
        List<Member> members = team.members(id);
        members.forEach(member -> people.add(person(id, member, owner)));
        add(new H2(words.of("participant.team.members", members.size())), people);
        if (owner) {
            invitations(id, editions.get(submission.edition()));
            if (!submission.state().ended()) {
                add(new InviteForm(words, (email, wish) -> {
                    team.invite(id, email, wish);
                    notices.done(words.of("participant.team.invited", email));
                    fill(id);
                }));
            }
        }
    }

    private ListItem person(UUID id, Member member, boolean owner) {
        Span right = new Span(words.of("right", member.right()));
        right.addClassNames("pill", member.right() == Right.OWN ? "pill-complete" : "pill-note");
        ListItem item = line(member.name(), member.email(), right);
        boolean self = member.account().equals(CurrentPerson.id());
        if (owner && !self) {
            Right other = member.right() == Right.EDIT ? Right.VIEW : Right.EDIT;
            item.add(acts(button("participant.team.to." + other.name(), () -> team.change(id, member.account(), other),
                    member.name(), id), button("participant.team.remove", () -> team.remove(id, member.account()), member.name(), id)));
        } else if (self && !owner) {
            item.add(acts(new Button(words.of("participant.team.leave"), click -> {
                team.remove(id, member.account());
                getUI().ifPresent(ui -> ui.navigate(SubmissionsView.class));
            })));
        }
        return item;
    }

    private void invitations(UUID id, Edition edition) {
        List<Invitation> open = team.invitations(id);
        if (open.isEmpty()) {
            return;
        }
        UnorderedList list = list();
        for (Invitation one : open) {
            boolean expired = one.expired(clock.instant());
            Span wish = new Span(words.of("wish." + one.wish().name()));
            wish.addClassNames("pill", "pill-note");
            ListItem item = line(one.email(), words.of(expired ? "participant.team.expired" : "participant.team.until",
                    words.briefMoment(one.expiresAt(), edition.zone())), wish);
            item.add(acts(button("participant.team.withdraw", () -> team.withdraw(id, one.id()), one.email(), id)));
            list.add(item);
        }
        add(new H2(words.of("participant.team.open", open.size())), list);
    }

    /** A button that says in its name whom it is about; the page shows afterwards what has become of it. */
    private Button button(String key, Runnable act, String about, UUID id) {
        Button button = new Button(words.of(key), click -> {
            try {
                act.run();
                notices.done(words.of(key + ".done", about));
            } catch (Refused refused) {
                notices.refused(refused);
            }
            fill(id);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.of(key) + ": " + about);
        return button;
    }

    private ListItem line(String title, String note, Component mark) {
        Span name = new Span(title);
        name.addClassName("person-name");
        Span under = new Span(note);
        under.addClassName("row-note");
        ListItem item = new ListItem(row("row-name", name, under), mark);
        item.addClassName("person");
        return item;
    }

    private Component acts(Button... buttons) {
        return row("person-acts", buttons);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        return list;
    }
}
