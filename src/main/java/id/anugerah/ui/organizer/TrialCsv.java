package id.anugerah.ui.organizer;

import id.anugerah.release.WhatIfResult;
import id.anugerah.release.WhatIfResult.Move;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A trial as a file for spreadsheets: everybody of every group by the rank that the trial would give. */
final class TrialCsv {

    private static final List<String> COLUMNS = List.of("group", "rank", "reference", "body", "points", "outcome", "borderline",
            "rankNow", "pointsNow", "outcomeNow");

    private TrialCsv() {
    }

    /** Semicolons where the decimal sign is a comma: what spreadsheets of that language expect. */
    static InputStream of(WhatIfResult result, Words words) {
        StringBuilder text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(words.locale().equals(Words.INDONESIAN) ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(COLUMNS.stream().map(column -> words.of("organizer.trial.column." + column)));
            for (Group group : Group.values()) {
                for (Move move : result.groups().get(group).moves()) {
                    printer.printRecord(cells(words, group, move).map(SubmissionCsv::harmless));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> cells(Words words, Group group, Move move) {
        var would = move.would().entry();
        var is = move.is().entry();
        return Stream.of(words.of("group", group), String.valueOf(would.rank()), would.reference(), would.body(),
                words.of(would.points()), outcome(words, would.selected()),
                words.of(move.would().standing().borderline() ? "organizer.yes" : "organizer.no"),
                String.valueOf(is.rank()), words.of(is.points()), outcome(words, is.selected()));
    }

    private static String outcome(Words words, boolean in) {
        return words.of(in ? "organizer.rank.in" : "organizer.rank.out");
    }
}
