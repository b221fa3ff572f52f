package id.anugerah.ui.insight;

import id.anugerah.edition.Edition;
import id.anugerah.mining.CaseJob;
import id.anugerah.mining.CaseMail;
import id.anugerah.notification.MailStanding;
import id.anugerah.mining.CaseVariable;
import id.anugerah.mining.CourseOfCase;
import id.anugerah.mining.Passage;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.NoSuchMessageException;

/** A case as tables: what happened, who was asked, what was written to whom, and what is inside. */
final class CourseTables {

    private final Words words;
    private final Edition edition;
    private final CourseWords said;

    CourseTables(Words words, Edition edition, CourseWords said) {
        this.words = words;
        this.edition = edition;
        this.said = said;
    }

    Sheet events(CourseOfCase course) {
        Sheet sheet = sheet("events", "when", "who", "what", "change");
        course.events().forEach(event -> sheet.row(Cell.text(moment(event.at())), Cell.text(said.who(event.actor())), Cell.text(said.what(event)),
                Cell.text(dash(said.change(event)))));
        return sheet.exported("kasus-" + course.label().reference(), edition);
    }

    Sheet tasks(List<Passage> tasks) {
        Sheet sheet = sheet("tasks", "task", "role", "asked", "due", "claimed", "done", "by");
        tasks.forEach(passage -> {
            Passage.Task task = passage.task().orElseThrow();
            sheet.row(Cell.text(words.of(passage.name())), Cell.text(words.of("role." + task.role().toUpperCase(Locale.ROOT))),
                    Cell.text(moment(passage.begun())), Cell.text(task.due().map(at -> words.briefDeadline(at, edition.zone())).orElse("–")),
                    Cell.text(task.claimed().map(at -> moment(at) + ", " + said.who(task.holder())).orElse("–")),
                    Cell.text(passage.ended().map(at -> passage.cut() ? words.of("insight.course.cutAt", moment(at)) : moment(at))
                            .orElseGet(() -> words.of("insight.course.open"))),
                    Cell.text(task.endedBy().map(by -> said.who(Optional.of(by))).orElse("–")));
        });
        return sheet;
    }

    Sheet mails(List<CaseMail> mails) {
        Sheet sheet = sheet("mails", "written", "subject", "recipient", "condition");
        mails.forEach(mail -> sheet.row(Cell.text(moment(mail.writtenAt())), Cell.text(mail.subject()), Cell.text(mail.recipient()),
                Cell.text(standing(mail))));
        return sheet;
    }

    private String standing(CaseMail mail) {
        return mail.standing() == MailStanding.SENT ? words.of("insight.course.sent", moment(mail.sentAt().orElseThrow()))
                : words.of("insight.mail." + mail.standing());
    }

    Sheet variables(List<CaseVariable> variables) {
        Sheet sheet = sheet("variables", "name", "value", "before", "since", "process");
        variables.forEach(one -> sheet.row(Cell.named(variable(one.name()), one.name()), Cell.text(value(one)), Cell.text(one.before().map(before -> value(one.name(), before)).orElse("–")),
                Cell.text(moment(one.since())), Cell.text(ProcessAddress.name(words, one.process()))));
        return sheet;
    }

    Sheet jobs(List<CaseJob> jobs) {
        Sheet sheet = sheet("jobs", "job", "process", "due", "tries");
        jobs.forEach(one -> sheet.row(
                Cell.named(words.of(one.timer() ? "insight.course.timer" : "insight.course.step", DiagramFile.name(one.process(), one.box(), words.locale())),
                        one.box()),
                Cell.text(ProcessAddress.name(words, one.process())), Cell.text(one.due().map(this::moment).orElseGet(() -> words.of("insight.course.now"))),
                Cell.figure(one.tries() == 0 ? words.of("insight.course.incident") : words.number(one.tries()), one.tries())));
        return sheet;
    }

    private Sheet sheet(String name, String... columns) {
        return new Sheet(words, words.of("insight.course." + name + ".caption"),
                Stream.of(columns).map(column -> words.of("insight.course.col." + column)).toList());
    }

    /** One that a form declares has the name of its field in the form, and here its own. */
    private String variable(String name) {
        try {
            return words.of("variable." + name);
        } catch (NoSuchMessageException e) {
            return name;
        }
    }

    private String value(CaseVariable one) {
        return value(one.name(), one.value());
    }

    private String value(String name, String value) {
        return switch (value) {
            case "true" -> words.of("organizer.yes");
            case "false" -> words.of("organizer.no");
            default -> name.equals("phase") ? words.of("phase." + value) : value;
        };
    }

    private String moment(Instant at) {
        return words.briefMoment(at, edition.zone());
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
