package id.anugerah.ui.insight;

import id.anugerah.mining.StepFigures;
import id.anugerah.mining.StepKind;
import id.anugerah.ui.diagram.Mark;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** What stands at the boxes of the diagram: how many, or how long; a shade never stands there without its figure. */
final class StepMarks {

    private final Words words;
    private final DurationWords lengths;

    StepMarks(Words words) {
        this.words = words;
        this.lengths = new DurationWords(words);
    }

    List<Mark> counts(List<StepRow> rows) {
        return rows.stream().map(StepRow::step).filter(step -> step.standing() > 0).map(this::count).toList();
    }

    List<Mark> durations(List<StepRow> rows) {
        return rows.stream().filter(row -> row.median().isPresent()).map(row -> {
            String half = lengths.of(row.median().get());
            String most = lengths.of(row.ninetieth().orElseThrow());
            String text = half.equals(most) ? lengths.brief(row.median().get())
                    : words.of("insight.proses.mark", lengths.brief(row.median().get()), lengths.brief(row.ninetieth().get()));
            return new Mark(row.step().box().id(), text, words.of("insight.proses.mark.spoken", words.of(row.step().box().name()), half, most), false, row.heat());
        }).toList();
    }

    private Mark count(StepFigures step) {
        String number = words.number(step.standing());
        boolean end = step.box().kind() == StepKind.END;
        String spoken = words.of(end ? "insight.proses.ended" : "insight.proses.stand", step.standing());
        return step.incidents() == 0 ? new Mark(step.box().id(), number, spoken, !end)
                : new Mark(step.box().id(), number + " ⚠ " + words.number(step.incidents()),
                spoken + "; " + words.of("insight.proses.failed", step.incidents()), true);
    }
}
