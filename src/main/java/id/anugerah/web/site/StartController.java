package id.anugerah.web.site;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: who may apply, what to have ready, how long it takes, until when. */
@Controller
class StartController {

    /** What the page says about one edition in the list of all. */
    record Line(String code, String name, String dates, boolean finalists, boolean winners) {
    }

    private final Editions editions;
    private final Releases releases;
    private final Changed changed;
    private final Clock clock;

    StartController(Editions editions, Releases releases, Changed changed, Clock clock) {
        this.editions = editions;
        this.releases = releases;
        this.changed = changed;
        this.clock = clock;
    }

    /** Reached at "/" through {@link StartForward}. */
    @GetMapping(StartForward.PAGE)
    String start(Model model, Locale locale) {
        editions.current().ifPresent(edition -> show(edition, model, locale));
        List<Edition> all = editions.all();
        model.addAttribute("all", all.size() < 2 ? List.of() : all.stream().map(e -> line(e, locale)).toList());
        return "site/mulai";
    }

    private void show(Edition edition, Model model, Locale locale) {
        Instant now = clock.instant();
        DateWords words = new DateWords(edition.zone(), locale);
        Phase registration = edition.phase(PhaseKind.REGISTRATION);
        Duration left = Duration.between(now, registration.closes());
        model.addAttribute("edition", edition);
        model.addAttribute("window", window(registration, now));
        model.addAttribute("opens", words.moment(registration.opens()));
        model.addAttribute("deadline", words.deadline(registration.closes()));
        model.addAttribute("announcedOn", words.date(edition.announcedOn()));
        model.addAttribute("days", left.toDays());
        model.addAttribute("hours", left.toHoursPart());
        model.addAttribute("now", now.toEpochMilli());
        model.addAttribute("until", registration.closes().toEpochMilli());
        model.addAttribute("calendar", Calendar.of(edition, now, words));
        model.addAttribute("today", words.day(now));
        model.addAttribute("changed", changed.of(edition, words, locale));
        model.addAttribute("line", line(edition, locale));
    }

    /** @return "before", "open" or "after" */
    static String window(Phase phase, Instant now) {
        return now.isBefore(phase.opens()) ? "before" : now.isBefore(phase.closes()) ? "open" : "after";
    }

    private Line line(Edition edition, Locale locale) {
        return new Line(edition.code(), edition.name(),
                new DateWords(edition.zone(), locale).range(edition.phase(PhaseKind.REGISTRATION)),
                !releases.published(edition.id(), ReleaseKind.SHORTLIST).isEmpty(),
                !releases.published(edition.id(), ReleaseKind.AWARDS).isEmpty());
    }
}
