package id.anugerah.ui.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.oversight.Finding;
import id.anugerah.oversight.Seal;
import id.anugerah.oversight.TrailCheck;
import id.anugerah.oversight.TrailChecks;
import id.anugerah.oversight.TrailSubject;
import id.anugerah.ui.oversight.TrailFilter.Part;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** Checks, the newest first: how far, what was read, and each place that does not agree in a sentence. */
final class CheckList extends Div {

    private static final int SAID = 50;

    private final transient Function<Instant, String> moment;
    private final transient Words words;
    private final transient TrailChecks checks;
    private transient List<TrailCheck> shown = List.of();

    CheckList(Function<Instant, String> moment, Words words, TrailChecks checks) {
        this.moment = moment;
        this.words = words;
        this.checks = checks;
        say("oversight.check.never");
    }

    /** Left alone as long as nothing has changed: somebody may stand in it. */
    void show(List<TrailCheck> all) {
        if (!all.equals(shown)) {
            shown = all;
            removeAll();
            all.forEach(one -> add(card(one)));
        }
    }

    private void say(String key) {
        Paragraph none = new Paragraph(words.of(key));
        none.addClassName("empty");
        add(none);
    }

    private Div card(TrailCheck one) {
        Paragraph title = new Paragraph(words.of("oversight.check.begun", moment.apply(one.run().startedAt()), one.by()));
        title.addClassName("run-title");
        Div card = new Div(title);
        card.addClassNames("card", "run-card");
        if (one.run().endedAt().isEmpty()) {
            card.addClassName("card-now");
            ProgressBar bar = new ProgressBar(0, one.run().total(), one.run().done() + one.run().failed());
            bar.getElement().setAttribute("aria-label", words.of("oversight.check.progress"));
            Paragraph far = new Paragraph(words.of("oversight.check.running", words.number(one.chains()), words.number(one.rows())));
            far.getElement().setAttribute("role", "status");
            card.add(far, bar, new Paragraph(words.of("oversight.check.leave")));
        } else {
            card.add(result(one), new Paragraph(words.of("oversight.check.read", words.number(one.chains()), words.number(one.rows()),
                    moment.apply(one.run().endedAt().get()))));
        }
        if (one.run().failed() > 0) {
            card.add(new Paragraph(words.of("oversight.check.failed", one.run().failed())));
        }
        if (one.found() > 0) {
            card.add(findings(one));
        }
        return card;
    }

    private Component result(TrailCheck one) {
        boolean good = one.found() == 0 && one.run().failed() == 0;
        Paragraph text = new Paragraph(good ? words.of("oversight.check.good") : one.found() == 0 ? words.of("oversight.check.unread")
                : one.since().map(seal -> words.of("oversight.check.bad", words.number(one.found()), day(seal)))
                .orElseGet(() -> words.of("oversight.check.badUnsealed", words.number(one.found()))));
        Div box = new Div((good ? VaadinIcon.LOCK : VaadinIcon.WARNING).create(), text);
        box.addClassNames("chain", good ? "chain-intact" : "chain-broken");
        return box;
    }

    private Component findings(TrailCheck one) {
        UnorderedList list = new UnorderedList();
        checks.findings(one.run().id(), SAID).forEach(finding -> list.add(item(finding)));
        if (one.found() > SAID) {
            list.add(new ListItem(words.of("oversight.check.more", words.number(one.found() - SAID))));
        }
        return list;
    }

    private ListItem item(Finding finding) {
        ListItem item = new ListItem(words.of("oversight.flaw." + finding.flaw(), words.number(finding.seq()),
                finding.subject().map(this::name).orElse(""), finding.since().map(this::day).orElse("–")) + " ");
        finding.subject().ifPresent(subject -> {
            RouterLink chain = new RouterLink(words.of("oversight.check.chain"), TrailView.class);
            chain.setQueryParameters(TrailFilter.NONE.with(Part.SUBJECT, subject.id().toString()).parameters());
            chain.getElement().setAttribute("aria-label", words.of("oversight.check.chain") + ": " + name(subject));
            item.add(chain);
        });
        return item;
    }

    private String name(TrailSubject subject) {
        return !subject.reference().isEmpty() ? subject.reference() : !subject.name().isEmpty() ? subject.name() : subject.id().toString();
    }

    private String day(Seal seal) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()).format(seal.day());
    }
}
