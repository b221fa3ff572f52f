package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import id.anugerah.instrument.JurySheet;
import id.anugerah.outcome.ExplainedResult;
import id.anugerah.shared.Score;
import id.anugerah.ui.shell.Words;

/** The jury's mean by criterion, with its band in words; jurors are not named. */
final class JuryTable extends Div {

    JuryTable(Words words, ExplainedResult explained) {
        addClassName("table-box");
        NativeTable table = new NativeTable();
        table.setCaptionText(words.of("participant.jury"));
        table.addClassNames("table", "means");
        NativeTableRow head = table.getHead().addRow();
        Cells.column(head, words.of("participant.jury.criterion"), false);
        Cells.column(head, words.of("participant.jury.weight"), true);
        Cells.column(head, words.of("participant.jury.mean"), true);
        Cells.column(head, words.of("participant.jury.band"), false);
        NativeTableBody body = table.addBody();
        for (JurySheet.Part part : explained.result().sheet().parts()) {
            NativeTableRow group = body.addRow();
            group.addClassName("table-group");
            Cells.spanning(group, words.of("participant.jury.part", words.of(part.title()), part.weight()), 4);
            for (JurySheet.Criterion criterion : part.criteria()) {
                NativeTableRow row = body.addRow();
                Cells.rowHead(row, words.of(criterion.title()));
                Cells.number(row, words.of("participant.jury.weight"), words.of("participant.percent", criterion.weight()));
                Score mean = explained.result().jury().get(criterion.id());
                Cells.number(row, words.of("participant.jury.mean"), words.of(mean));
                Cells.text(row, words.of("participant.jury.band"), band(words, explained, criterion.id()));
            }
        }
        add(table);
    }

    private static String band(Words words, ExplainedResult explained, String criterion) {
        String band = explained.result().bands().get(criterion);
        return explained.result().sheet().bands().stream().filter(known -> known.id().equals(band)).findFirst()
                .map(known -> words.of(known.title())).orElse("");
    }
}
