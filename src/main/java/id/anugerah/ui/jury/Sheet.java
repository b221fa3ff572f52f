package id.anugerah.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.finals.Scorecard;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import id.anugerah.ui.shell.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The own sheet of a juror: parts, criteria, running total, handing in. */
final class Sheet extends Div implements CriterionRow.Save {

    private final Words words;
    private final JurySheet sheet;
    private final Map<String, Integer> points;
    private final Set<String> wrong = new HashSet<>();
    private final CriterionRow.Save save;
    private final Runnable submit;
    private final Clock clock;
    private final ZoneId zone;
    private final Span total = new Span();
    private final Span filled = new Span();
    private final Span saved = new Span();
    private final Span why = new Span();
    private final boolean handsIn;
    private final Button send;

    /**
     * @param writable whether the session is open and the sheet not yet handed in
     * @param beside   what stands between the criteria and the total
     */
    Sheet(Words words, JurySheet sheet, Scorecard card, boolean writable, CriterionRow.Save save, Runnable submit, Clock clock,
          ZoneId zone, Component... beside) {
        this.words = words;
        this.sheet = sheet;
        this.points = new HashMap<>(card.points());
        this.save = save;
        this.submit = submit;
        this.clock = clock;
        this.zone = zone;
        this.handsIn = writable && !card.submitted();
        this.send = new Button(words.of("jury.send"), click -> ask());
        addClassName("sheet");
        sheet.parts().forEach(part -> add(part(part, writable)));
        add(beside);
        if (writable || card.submitted() || !points.isEmpty()) {
            add(foot(writable, card.submitted()));
        }
        count();
    }

    private Component part(JurySheet.Part part, boolean writable) {
        Span weight = new Span(words.of("jury.partWeight", part.weight()));
        weight.addClassName("soft");
        Div head = new Div(new H2(words.of(part.title())), weight);
        head.addClassName("part-head");
        Section section = new Section(head);
        section.addClassName("part");
        part.criteria().forEach(criterion -> section.add(new CriterionRow(words, sheet, criterion,
                points.get(criterion.id()), writable, this)));
        return section;
    }

    private Component foot(boolean writable, boolean submitted) {
        Span label = new Span(words.of("jury.total"));
        label.addClassName("soft");
        total.addClassName("figure");
        filled.addClassName("soft");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        Div figures = new Div(label, total, filled);
        figures.addClassName("foot-figures");
        Div foot = new Div(figures);
        foot.addClassName("sheet-foot");
        if (writable && submitted) {
            foot.add(saved); // in the discussion a sheet that is in can still be changed
        } else if (submitted) {
            Span sent = new Span(VaadinIcon.CHECK_CIRCLE.create(), new Span(words.of("jury.sent")));
            sent.addClassNames("state", "state-sent");
            foot.add(sent);
        } else if (writable) {
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            why.addClassName("soft");
            why.setId("why-not-send");
            send.getElement().setAttribute("aria-describedby", "why-not-send");
            Div acts = new Div(saved, why, send);
            acts.addClassName("foot-acts");
            foot.add(acts);
        }
        return foot;
    }

    @Override
    public void save(String criterion, int value) {
        save.save(criterion, value);
        points.put(criterion, value);
        saved.setText(words.of("jury.saved", words.time(clock.instant(), zone)));
        count();
    }

    @Override
    public void wrong(String criterion, boolean isWrong) {
        if (isWrong ? wrong.add(criterion) : wrong.remove(criterion)) {
            saved.setText("");
            count();
        }
    }

    private void count() {
        Map<String, Score> scores = new HashMap<>();
        sheet.criteria().forEach(criterion -> scores.put(criterion.id(), Score.of(points.getOrDefault(criterion.id(), 0))));
        Score sum = sheet.total(scores);
        int all = sheet.criteria().size();
        total.setText(words.of(sum));
        filled.setText(points.size() == all ? new Bands(words, sheet).of(sum)
                : words.of("jury.filled", points.size(), all));
        send.setEnabled(handsIn && points.size() == all && wrong.isEmpty());
        why.setText(!wrong.isEmpty() ? words.of("jury.sendWrong", wrong.size())
                : points.size() == all ? "" : words.of("jury.sendWhyNot", all - points.size()));
    }

    private void ask() {
        Dialog dialog = new Dialog(words.of("jury.sendDialog"));
        dialog.setWidth("30rem");
        dialog.setMaxWidth("100%");
        dialog.add(new Paragraph(words.of("jury.sendDialog.what", total.getText())),
                new Paragraph(words.of("jury.sendDialog.final")));
        Button cancel = new Button(words.of("jury.back"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button yes = new Button(words.of("jury.sendDialog.act"), click -> {
            dialog.close();
            submit.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        dialog.getFooter().add(cancel, yes);
        dialog.open();
    }
}
