package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.instrument.Instrument;
import id.anugerah.release.Basis;
import id.anugerah.release.CutStudies;
import id.anugerah.release.WhatIf;
import id.anugerah.release.WhatIfResult;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Group;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** A cut with other quotas or weights: what would change in words, then each group's trial list beside the real ranks. */
final class WhatIfPanel extends Section {

    private final transient Words words;
    private final transient Edition edition;

    WhatIfPanel(Words words, Edition edition, CutStudies studies, Basis basis, List<Instrument> instruments, WhatIf tried) {
        this.words = words;
        this.edition = edition;
        addClassName("what-if");
        Details form = new Details(words.of("organizer.whatIf.title"), new WhatIfForm(words, edition, basis, instruments, tried));
        form.setOpened(!tried.changesNothing());
        if (!tried.changesNothing()) {
            add(banner());
            try {
                studies.whatIf(edition.id(), tried).ifPresent(this::result);
            } catch (Refused refused) {
                add(new Paragraph(words.of(refused)));
            }
        }
        add(form);
    }

    private Component banner() {
        Div banner = new Div(VaadinIcon.FLASK.create(), new Paragraph(words.of("organizer.whatIf.banner")));
        banner.addClassName("what-if-banner");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }

    private void result(WhatIfResult result) {
        add(new H2(words.of("organizer.whatIf.result")), export(result));
        TrialWords sentences = new TrialWords(words);
        for (Group group : Group.values()) {
            WhatIfResult.Trial trial = result.groups().get(group);
            if (trial.moves().isEmpty()) {
                continue;
            }
            Div part = new Div(new H3(words.of("group", group)));
            part.addClassName("trial");
            sentences.of(trial).forEach(sentence -> part.add(new Paragraph(sentence)));
            if (trial.changes()) {
                part.add(new TrialTable(words, edition, group, trial));
            }
            add(part);
        }
    }

    private ListFile export(WhatIfResult result) {
        return ListFile.csv(words.of("organizer.whatIf.export"), "percobaan-" + edition.code() + ".csv", () -> TrialCsv.of(result, words));
    }
}
