package id.anugerah.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.NextEdition;
import id.anugerah.edition.NextEditions;
import id.anugerah.edition.PlanRule;
import id.anugerah.instrument.FrozenVersion;
import id.anugerah.instrument.Versions;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Next year's edition: a form with everything filled in, a check page, one confirmation. */
@Route("penyelenggara/edisi/salin")
@RolesAllowed("ORGANIZER")
@StyleSheet("context://design/edition.css")
class CloneView extends EditionPage {

    private final transient NextEditions next;
    private final transient Versions versions;
    private final transient Notices notices;
    private final Div body = new Div();

    public CloneView(Words words, Editions editions, NextEditions next, Versions versions, Notices notices) {
        super(words, editions, "clone.title");
        this.next = next;
        this.versions = versions;
        this.notices = notices;
    }

    @Override
    protected void begin(Edition edition) {
        lead(words().of("clone.lead", edition.name()));
        add(body);
        NextEdition proposed = next.propose(edition.id());
        form(edition, proposed, new CloneForm(words(), edition, proposed.plan()));
    }

    /** What is typed stays while only the address changes. */
    @Override
    protected void show(Edition edition, QueryParameters asked) {
    }

    private void form(Edition edition, NextEdition proposed, CloneForm form) {
        body.removeAll();
        Button check = new Button(words().of("clone.check"), click -> {
            form.clear();
            EditionPlan plan = form.plan();
            List<PlanRule> broken = next.check(edition.id(), plan);
            if (broken.isEmpty()) {
                check(edition, proposed, form, plan);
            } else {
                form.show(broken, next.wrongParameters(plan));
            }
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body.add(notCopied(), sheets(proposed), new Paragraph(words().of("clone.weeks", proposed.weeks())), form, check);
    }

    private void check(Edition edition, NextEdition proposed, CloneForm form, EditionPlan plan) {
        body.removeAll();
        Button change = new Button(words().of("clone.change"), click -> form(edition, proposed, form));
        Button make = new Button(words().of("clone.make"), click -> confirm(edition, plan));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(change, make);
        acts.addClassName("actions");
        CloneCheck summary = new CloneCheck(words(), edition, plan, next.quotas(edition.id(), plan.code()));
        body.add(summary, sheets(proposed), notCopied(), acts);
        summary.getElement().executeJs("this.querySelector('h2').focus()");
    }

    private void confirm(Edition edition, EditionPlan plan) {
        new ActDialog(words(), words().of("clone.confirm.title"))
                .saying(words().of("clone.confirm", plan.name(), plan.code()))
                .act(words().of("clone.make"), reason -> {
                    next.create(edition.id(), plan);
                    notices.done(words().of("clone.done", plan.name()));
                    getUI().ifPresent(ui -> ui.navigate(EditionsView.class));
                }).open();
    }

    private Div notCopied() {
        UnorderedList list = new UnorderedList();
        List.of("people", "submissions", "winners").forEach(each -> list.add(new ListItem(words().of("clone.not." + each))));
        Div box = new Div(new H2(words().of("clone.not")), list);
        box.addClassName("card");
        return box;
    }

    private Div sheets(NextEdition proposed) {
        Div box = new Div(new H2(words().of("clone.sheets")));
        List<FrozenVersion> all = versions.all();
        for (NextEdition.Sheet sheet : proposed.sheets()) {
            Optional<FrozenVersion> original = all.stream().filter(one -> one.id().equals(sheet.original())).findFirst();
            Optional<FrozenVersion> newest = all.stream().filter(one -> one.id().equals(sheet.newest())).findFirst();
            Paragraph line = new Paragraph(words().of(sheet.differs() ? "clone.sheet.differs" : "clone.sheet.same", sheet.file(),
                    newest.map(FrozenVersion::number).orElse(0), original.map(FrozenVersion::number).orElse(0)));
            if (sheet.differs()) {
                RouterLink link = new RouterLink(words().of("clone.sheet.compare"), CompareView.class);
                link.setQueryParameters(CompareView.address(original, newest, false));
                line.add(" ");
                line.add(link);
            }
            box.add(line);
        }
        return box;
    }
}
