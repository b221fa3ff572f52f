package id.anugerah.ui.organizer;

import id.anugerah.release.CutStudy;
import id.anugerah.release.WhatIfResult.Move;
import id.anugerah.release.WhatIfResult.Trial;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a trial would change in one group, in sentences; what stays as it is, is not told as a change. */
final class TrialWords {

    /** More names than these are left to the table. */
    private static final int NAMED = 5;

    private final Words words;

    TrialWords(Words words) {
        this.words = words;
    }

    List<String> of(Trial trial) {
        if (!trial.changes()) {
            return List.of(words.of("organizer.trial.same"));
        }
        List<String> sentences = new ArrayList<>();
        if (trial.line().places() != trial.tried().places()) {
            sentences.add(words.of("organizer.trial.places", trial.tried().places(), trial.line().places()));
        }
        Optional<String> in = named(trial, "organizer.trial.enter", Move::enters);
        Optional<String> out = named(trial, "organizer.trial.leave", Move::leaves);
        if (in.isEmpty() && out.isEmpty()) {
            sentences.add(words.of(trial.moved() == 0 ? "organizer.trial.sameOrder" : "organizer.trial.sameBodies"));
        } else {
            sentences.add(in.map(text -> text + " ").orElse("") + out.orElse(""));
        }
        if (trial.moved() > 0) {
            sentences.add(words.of("organizer.trial.moved", trial.moved(), trial.moves().size()));
        }
        if (drawn(trial.line()) || drawn(trial.tried())) {
            sentences.add(line(trial));
        }
        return sentences.stream().map(String::strip).toList();
    }

    private Optional<String> named(Trial trial, String key, Predicate<Move> which) {
        List<Move> moves = trial.moves().stream().filter(which).toList();
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        String names = moves.stream().limit(NAMED).map(move -> move.would().entry().body()).collect(Collectors.joining("; "));
        int more = moves.size() - NAMED;
        return Optional.of(words.of(key, moves.size(), more > 0 ? words.of("organizer.trial.andMore", names, more) : names));
    }

    /** The margin at the line, who is near it and who comes next, each with what it is now where that differs. */
    private String line(Trial trial) {
        String margin = margin(trial.tried());
        String now = margin(trial.line());
        Optional<String> next = next(trial, move -> move.would().next());
        Optional<String> nextNow = next(trial, move -> move.is().next());
        return words.of("organizer.trial.line", beside(margin, now),
                beside(words.number(near(trial, false)), words.number(near(trial, true))))
                + " " + words.of("organizer.trial.next", beside(next.orElse(words.of("organizer.none")), nextNow.orElse(words.of("organizer.none"))));
    }

    private String beside(String tried, String now) {
        return tried.equals(now) ? tried : words.of("organizer.trial.beside", tried, now);
    }

    private String margin(CutStudy.Line line) {
        return drawn(line) ? words.of(line.lastIn().get().minus(line.firstOut().get())) : words.of("organizer.none");
    }

    /** Whether somebody stands on either side. */
    private static boolean drawn(CutStudy.Line line) {
        return line.lastIn().isPresent() && line.firstOut().isPresent();
    }

    private static long near(Trial trial, boolean now) {
        return trial.moves().stream().map(move -> now ? move.is() : move.would())
                .filter(place -> place.standing().borderline()).count();
    }

    private static Optional<String> next(Trial trial, Predicate<Move> which) {
        return trial.moves().stream().filter(which).map(move -> move.would().entry().body()).findFirst();
    }

    /** "2 ranks up", "as it is", "1 rank down". */
    String move(Move move) {
        return words.of(move.up() > 0 ? "organizer.trial.up" : move.up() < 0 ? "organizer.trial.down" : "organizer.trial.stays",
                Math.abs(move.up()));
    }

    /** Where it would stand, and whether that is new. */
    String outcome(Move move) {
        return words.of(move.enters() ? "organizer.trial.comesIn" : move.leaves() ? "organizer.trial.goesOut"
                : move.would().entry().selected() ? "organizer.rank.in"
                : move.would().next() ? "organizer.rank.next" : "organizer.rank.out");
    }
}
