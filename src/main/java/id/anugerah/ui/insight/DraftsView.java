package id.anugerah.ui.insight;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.DraftFigures;
import id.anugerah.insight.Drafts;
import id.anugerah.insight.Facet;
import id.anugerah.insight.Filled;
import id.anugerah.insight.InsightBeat;
import id.anugerah.insight.Lagging;
import id.anugerah.insight.Slice;
import id.anugerah.shared.Refused;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts by completeness, and the act that reminds their owners: first whom it would reach, then the act itself. */
@Route("penyelenggara/pantau/draf")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class DraftsView extends InsightPage<DraftFigures> {

    private static final int NAMED = 20;

    private final transient Drafts drafts;
    private final transient Notices notices;
    private final transient SliceWords slices;
    private Set<Filled> chosen = EnumSet.complementOf(EnumSet.of(Filled.FULL));

    public DraftsView(Words words, Editions editions, InsightBeat beat, Clock clock, Drafts drafts, Notices notices) {
        super(words, editions, beat, clock, "draf");
        this.drafts = drafts;
        this.notices = notices;
        this.slices = new SliceWords(words);
    }

    @Override
    protected DraftFigures read(Edition edition) {
        return drafts.of(edition.id());
    }

    @Override
    protected void draw(Div body, Edition edition, DraftFigures figures, QueryParameters asked) {
        if (figures.total() == 0) {
            body.add(empty(words().of("insight.draf.none")));
            return;
        }
        body.add(new Paragraph(words().of("insight.draf.deadline", words().deadline(figures.closes(), edition.zone()))),
                new H2(words().of("insight.draf.filled")), table(edition, figures));
        if (mayAct()) {
            body.add(new H2(words().of("insight.draf.remind")), reminder(edition));
        }
    }

    private Sheet table(Edition edition, DraftFigures figures) {
        Sheet sheet = new Sheet(words(), words().of("insight.draf.caption"), List.of(words().of("insight.draf.filled"),
                words().of("insight.number"), words().of("insight.draf.share"), words().of("insight.draf.remindable")));
        for (Filled filled : Filled.values()) {
            long number = figures.counts().get(filled);
            sheet.row(Cell.text(slices.filled(filled)), Cell.number(number, Address.slice(words().number(number), edition,
                            Slice.ALL.and(Facet.FILLED, filled.name()), Optional.empty())).withBar((double) number / figures.total()),
                    Cell.figure(Figures.percent(words(), number, figures.total()), Figures.share(number, figures.total())),
                    Cell.figure(words().number(figures.remindable().get(filled)), figures.remindable().get(filled)));
        }
        long remindable = figures.remindable().values().stream().mapToLong(Long::longValue).sum();
        sheet.total(List.of(Cell.text(words().of("insight.total")), Cell.number(figures.total(), Address.state(words().number(figures.total()),
                        edition, id.anugerah.submission.SubmissionState.FILLING, Optional.empty())),
                Cell.figure(Figures.percent(words(), 1, 1), 1), Cell.figure(words().number(remindable), remindable)));
        return sheet.exported("draf", edition);
    }

    private Div reminder(Edition edition) {
        CheckboxGroup<Filled> classes = new CheckboxGroup<>(words().of("insight.draf.classes"));
        classes.setItems(Filled.values());
        classes.setItemLabelGenerator(slices::filled);
        classes.setValue(chosen);
        classes.addValueChangeListener(change -> chosen = Set.copyOf(change.getValue()));
        Button look = new Button(words().of("insight.draf.dryRun"), VaadinIcon.ENVELOPE_O.create(), click -> ask(edition));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.setId("remind");
        Div form = new Div(new Paragraph(words().of("insight.draf.once")), classes, look);
        form.addClassName("reminder");
        return form;
    }

    /** Says who would be written to; nothing has happened before the button of the dialog. */
    private void ask(Edition edition) {
        Set<Filled> classes = Set.copyOf(chosen);
        List<Lagging> lagging = drafts.lagging(edition.id(), classes);
        if (lagging.isEmpty()) {
            notices.refused(new Refused("insight.nobodyToRemind"));
            return;
        }
        UnorderedList names = new UnorderedList();
        lagging.stream().limit(NAMED).forEach(one -> names.add(new ListItem(words().of("insight.draf.one", one.body(), one.reference(),
                one.done(), one.total()))));
        if (lagging.size() > NAMED) {
            names.add(new ListItem(words().of("insight.draf.more", lagging.size() - NAMED)));
        }
        new ActDialog(words(), words().of("insight.draf.remind")).saying(words().of("insight.draf.sure", lagging.size()))
                .showing(names).act(words().of("insight.draf.send", lagging.size()), reason -> {
                    int reminded = drafts.remind(edition.id(), classes).size();
                    notices.done(words().of("insight.draf.done", reminded));
                    follow();
                }).open();
    }
}
