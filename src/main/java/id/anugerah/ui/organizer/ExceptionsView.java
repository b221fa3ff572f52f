package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.registration.ExceptionCase;
import id.anugerah.registration.Exceptions;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Participants who asked to be admitted in spite of the conditions: what the table says, what they say, and the decision. */
@Route("penyelenggara/pengecualian")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class ExceptionsView extends EditionPage {

    private final transient Exceptions exceptions;
    private final transient Submissions submissions;
    private final transient Notices notices;
    private final Div list = new Div();

    public ExceptionsView(Words words, Editions editions, Exceptions exceptions, Submissions submissions, Notices notices) {
        super(words, editions, "organizer.exceptions.title");
        this.exceptions = exceptions;
        this.submissions = submissions;
        this.notices = notices;
        list.addClassName("cards");
    }

    @Override
    protected void begin(Edition edition) {
        lead(words().of("organizer.exceptions.lead"));
        add(list);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        list.removeAll();
        List<UUID> open = exceptions.open(edition.id());
        if (open.isEmpty()) {
            list.add(empty(words().of("organizer.exceptions.none")));
            return;
        }
        Map<UUID, Submission> all = submissions.of(edition.id()).stream()
                .collect(Collectors.toMap(Submission::id, Function.identity()));
        open.forEach(id -> exceptions.of(id).ifPresent(one -> list.add(card(edition, all.get(id), one))));
    }

    private Component card(Edition edition, Submission submission, ExceptionCase one) {
        UnorderedList refusals = new UnorderedList();
        submission.refusals().forEach(reason -> refusals.add(new ListItem(words().of("organizer.refusal." + reason))));
        Paragraph asked = new Paragraph(one.askedReason());
        asked.addClassName("quoted");
        Div card = new Div(new H2(submission.bodyName()), Address.submission(submission.reference(), edition),
                new H3(words().of("organizer.exceptions.refusals")), refusals,
                new H3(words().of("organizer.exceptions.asked", words().briefMoment(one.askedAt(), edition.zone()))), asked);
        card.addClassNames("card", "card-now");
        if (mayAct()) {
            Button grant = new Button(words().of("organizer.exceptions.grant"), click -> decide(edition, submission, true));
            grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div acts = new Div(grant, new Button(words().of("organizer.exceptions.deny"),
                    click -> decide(edition, submission, false)));
            acts.addClassName("card-acts");
            card.add(acts);
        }
        return card;
    }

    private void decide(Edition edition, Submission submission, boolean granted) {
        String key = granted ? "organizer.exceptions.grant" : "organizer.exceptions.deny";
        new ActDialog(words(), words().of(key + ".title", submission.bodyName())).saying(words().of(key + ".what"))
                .withReason(words().of("organizer.exceptions.reason")).act(words().of(key), reason -> {
                    exceptions.decide(submission.id(), granted, reason);
                    notices.done(words().of(key + ".done", submission.bodyName()));
                    show(edition, QueryParameters.empty());
                }).open();
    }
}
