package id.anugerah.ui.oversight;

import id.anugerah.oversight.TrailLine;
import id.anugerah.oversight.TrailSubject;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of the trail in words, the same for the table and the file. */
record LineWords(Words words, AuditWords audit) {

    String when(TrailLine line) {
        return words.briefMoment(line.row().happenedAt(), TrailFilter.ZONE);
    }

    String what(TrailLine line) {
        return audit.action(line.row());
    }

    String who(TrailLine line) {
        return !line.actor().isEmpty() ? line.actor() : words.of(line.row().actor() == null ? "organizer.system" : "organizer.someone");
    }

    String about(TrailSubject subject) {
        return switch (subject.kind()) {
            case SUBMISSION -> subject.reference() + " – " + subject.name();
            case EDITION -> subject.name();
            case ACCOUNT, INSTITUTION, UNIT -> subject.name() + " (" + subject.reference() + ")";
            case RUN, OTHER -> words.of("oversight.subject", subject.kind()) + " " + subject.id().toString().substring(0, 8);
        };
    }

    /** What was before and after stands together, before the rest. */
    Map<String, String> details(TrailLine line) {
        Map<String, String> details = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>(audit.details(line.row(), TrailFilter.ZONE));
        String before = words.of("organizer.auditDetail.before");
        String after = words.of("organizer.auditDetail.after");
        if (all.containsKey(before) && all.containsKey(after)) {
            details.put(before + " → " + after, all.remove(before) + " → " + all.remove(after));
        }
        details.putAll(all);
        return details;
    }

    String inOneLine(TrailLine line) {
        return details(line).entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).collect(Collectors.joining(" · "));
    }
}
