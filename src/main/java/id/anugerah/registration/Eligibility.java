package id.anugerah.registration;

import id.anugerah.decision.Decided;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.institution.Institutions;
import id.anugerah.registration.store.RegistrationRows;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers the facts for eligibility.dmn and group.dmn. */
@Component
class Eligibility {

    private final RuleBooks rules;
    private final Editions editions;
    private final Institutions institutions;
    private final Submissions submissions;
    private final RegistrationRows rows;

    Eligibility(RuleBooks rules, Editions editions, Institutions institutions, Submissions submissions,
                RegistrationRows rows) {
        this.rules = rules;
        this.editions = editions;
        this.institutions = institutions;
        this.submissions = submissions;
        this.rows = rows;
    }

    /** @param held whether the body is taken although it has no submission */
    List<String> refusals(RegistrationForm form, boolean held) {
        Edition edition = editions.get(form.edition());
        return refusals(edition, form.institution(), form.startedOn(), held || submissions.ofBody(edition.id(), form.body()).isPresent(),
                new Declarations(form.startedOn(), form.institutional(), form.wholeProcess(), form.noWrongDoor()));
    }

    List<String> refusals(UUID id) {
        Submission submission = submissions.get(id);
        Declarations declared = rows.declarations(id);
        // the unique index keeps a second case of the same body out, so this one is the only one
        return refusals(editions.get(submission.edition()), submission.institution(), declared.startedOn(), false, declared);
    }

    void place(UUID id) {
        Submission submission = submissions.get(id);
        int year = editions.get(submission.edition()).year();
        Decided decided = rules.of(submission.edition()).decide("group", Map.of("kind", submission.kind().name(),
                "pastWinner", institutions.wonBefore(submission.institution(), year)));
        submissions.place(id, Group.valueOf(decided.text("group")), decided.version());
    }

    private List<String> refusals(Edition edition, UUID institution, LocalDate startedOn, boolean taken, Declarations declared) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("monthsRunning", ChronoUnit.MONTHS.between(startedOn, edition.announcedOn()));
        facts.put("organizingBody", institutions.get(institution).excluded());
        facts.put("alreadyRegistered", taken);
        facts.put("institutional", declared.institutional());
        facts.put("wholeProcess", declared.wholeProcess());
        facts.put("noWrongDoor", declared.noWrongDoor());
        return rules.of(edition.id()).decide("eligibility", facts).texts("refusal");
    }
}
