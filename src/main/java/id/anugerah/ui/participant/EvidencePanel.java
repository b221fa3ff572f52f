package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The evidence of one indicator: rules, upload, and the files that are there. */
final class EvidencePanel extends Section {

    private final transient Words words;
    private final transient EvidenceFiles files;
    private final SaveState state;
    private final boolean open;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph need = new Paragraph();
    private final Set<UUID> shown = new HashSet<>();

    /** @param elsewhere files of other indicators that are not here, each content once */
    EvidencePanel(Words words, EvidenceFiles files, SaveState state, UUID submission, String indicator,
                  List<Evidence> present, List<Evidence> elsewhere, boolean open) {
        this.words = words;
        this.files = files;
        this.state = state;
        this.open = open;
        addClassName("evidence");
        need.getElement().setAttribute("role", "status");
        list.addClassName("files");
        add(new H2(words.of("participant.evidence")), need);
        present.forEach(this::show);
        if (open) {
            Paragraph rules = new Paragraph(words.of("participant.evidence.rules"));
            rules.addClassName("row-note");
            Div problems = new Div();
            problems.addClassName("problems");
            problems.getElement().setAttribute("role", "alert");
            add(rules, new EvidenceUpload(words, files, submission, indicator, this::added, problems), problems);
            if (!elsewhere.isEmpty()) {
                Button reuse = new Button(words.of("participant.reuse"), VaadinIcon.COPY_O.create(),
                        click -> new ReuseDialog(words, files, indicator, elsewhere, this::added).open());
                reuse.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                add(reuse);
            }
        } else if (present.isEmpty()) {
            add(new Paragraph(words.of("participant.evidence.none")));
        }
        add(list);
    }

    /** Option d needs no evidence; the others need at least one file. */
    void chosen(Optional<Option> option) {
        need.setText(words.of(option.isEmpty() ? "participant.evidence.open"
                : option.get().needsEvidence() ? "participant.evidence.needed" : "participant.evidence.notNeeded"));
    }

    private void added(Evidence evidence) {
        show(evidence);
        state.saved(evidence.addedAt());
    }

    private void show(Evidence evidence) {
        if (shown.add(evidence.id())) { // a second try may bring what is here already
            list.add(new EvidenceRow(words, files, state, evidence, open, () -> shown.remove(evidence.id())));
        }
    }
}
