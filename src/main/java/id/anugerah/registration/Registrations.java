package id.anugerah.registration;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.account.AccountState;
import id.anugerah.account.NewAccount;
import id.anugerah.account.Passwords;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.institution.Institution;
import id.anugerah.institution.Institutions;
import id.anugerah.registration.store.RegistrationRows;
import id.anugerah.registration.store.TakenFormRows;
import id.anugerah.shared.DeadlineClock;
import id.anugerah.shared.Refused;
import id.anugerah.submission.NewSubmission;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.submission.SubmissionProcess;
import id.anugerah.submission.Submissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes registration forms and activates them. */
@Service
@Transactional
public class Registrations {

    private static final String TAKEN = "alreadyRegistered";

    private final RegistrationRows rows;
    private final TakenFormRows taken;
    private final Editions editions;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Submissions submissions;
    private final SubmissionProcess process;
    private final Eligibility eligibility;
    private final Exceptions exceptions;
    private final Letters letters;
    private final ListedUnit listed;
    private final RegistrationMails mails;
    private final DeadlineClock clock;

    Registrations(RegistrationRows rows, TakenFormRows taken, Editions editions, Institutions institutions, Accounts accounts,
                  Passwords passwords, Submissions submissions, SubmissionProcess process, Eligibility eligibility,
                  Exceptions exceptions, Letters letters, ListedUnit listed, RegistrationMails mails, DeadlineClock clock) {
        this.rows = rows;
        this.taken = taken;
        this.editions = editions;
        this.institutions = institutions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.submissions = submissions;
        this.process = process;
        this.eligibility = eligibility;
        this.exceptions = exceptions;
        this.letters = letters;
        this.listed = listed;
        this.mails = mails;
        this.clock = clock;
    }

    /** Fields that must be mended before the form can be sent, by the name of the field; empty when it is complete. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<String> incomplete(RegistrationForm form) {
        List<String> fields = new ArrayList<>(RegistrationRule.brokenBy(form).stream().map(RegistrationRule::field).toList());
        if (letters.missing(form)) {
            fields.add("letter");
        }
        return fields;
    }

    /**
     * Every reason of eligibility.dmn against a complete form; empty when it is eligible. One that asks for an exception is
     * refused here only for what no organizer can except: another registration of the same body.
     */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<String> refusals(RegistrationForm typed) {
        RegistrationForm form = listed.settle(typed);
        boolean shadowed = taken.find(form.edition(), form.body(), clock.now()).filter(TakenForm::shadow).isPresent();
        List<String> all = eligibility.refusals(form, shadowed);
        return form.asksException() ? all.stream().filter(TAKEN::equals).toList() : all;
    }

    /**
     * Takes the form: an account that waits for activation, a case, a mail with the link. For a known address its account gets
     * a mail instead, and the caller cannot tell the difference.
     *
     * @throws Refused "registration.closed", "registration.incomplete", a "password." or a "registration.ineligible." reason,
     *                 an "evidence." reason against the letter
     */
    @ForAnyone
    public void register(RegistrationForm typed) {
        Edition edition = editions.get(typed.edition());
        Refused.unless(edition.runs(PhaseKind.REGISTRATION, clock.now()), "registration.closed", edition.name());
        Refused.unless(incomplete(typed).isEmpty(), "registration.incomplete");
        passwords.check(typed.password(), typed.personal());
        RegistrationForm form = listed.settle(typed);
        refusals(form).stream().findFirst().ifPresent(reason -> {
            throw new Refused("registration.ineligible." + reason);
        });
        Optional<Account> known = accounts.byEmail(form.email());
        if (known.isEmpty()) {
            UUID owner = accounts.createPending(new NewAccount(form.email(), form.proposerName(), form.password(),
                    form.language(), form.institution(), Set.of(Role.PARTICIPANT)));
            UUID opened = UUID.randomUUID();
            mails.activation(form, edition, openCase(opened, form, edition, owner), opened);
            note(form, edition, accounts.get(owner).passwordHash(), false);
        } else {
            String hash = accounts.hash(form.password()); // takes as long as a new account, and tells a repetition from another
            note(form, edition, hash, answerKnown(form, edition, known.get()));
        }
    }

    /** @return whether the answer is a mail and nothing else */
    private boolean answerKnown(RegistrationForm form, Edition edition, Account account) {
        boolean participant = account.roles().equals(Set.of(Role.PARTICIPANT));
        if (account.state() == AccountState.ACTIVE && participant && !submissions.takesPart(account.id(), edition.id())) {
            UUID opened = UUID.randomUUID();
            mails.confirmation(account, form, edition, openCase(opened, form, edition, account.id()), opened);
            return false;
        }
        if (account.state() == AccountState.PENDING) {
            accounts.reissueActivation(account.id()).ifPresent(link -> mails.pendingAlready(account, edition, link));
        } else {
            mails.alreadyRegistered(account, edition);
        }
        return true;
    }

    private void note(RegistrationForm form, Edition edition, String passwordHash, boolean shadow) {
        Duration pending = Duration.ofHours(edition.parameters().activationHours());
        taken.keep(edition.id(), form.body(), new TakenForm(form.emailHash(), passwordHash, shadow, WhoToAsk.of(form)),
                clock.now(), clock.now().plus(pending));
    }

    /** Whether this very form was taken a moment ago: a second press of the button gets the first one's answer. */
    @ForAnyone
    @Transactional(readOnly = true)
    public boolean repeated(RegistrationForm typed) {
        RegistrationForm form = listed.settle(typed);
        return taken.find(form.edition(), form.body(), clock.now()).filter(first -> first.emailHash().equals(form.emailHash())
                && accounts.matches(form.password(), first.passwordHash())).isPresent();
    }

    /** @return the activation token */
    private String openCase(UUID id, RegistrationForm form, Edition edition, UUID owner) {
        boolean ip = form.kind() == ParticipantKind.IP;
        Institution institution = institutions.get(form.institution());
        String reference = "%s-%04d".formatted(edition.code().toUpperCase(Locale.ROOT), editions.nextNumber(edition.id()));
        submissions.open(new NewSubmission(id, edition.id(), reference, form.kind(), form.body(),
                ip ? institution.name() : form.unitName(), form.institution(), owner,
                ip ? edition.ipInstrument() : edition.uppInstrument()));
        rows.insert(id, form);
        letters.keep(id, form);
        if (form.asksException()) {
            exceptions.ask(id, form.exceptionReason());
        }
        return accounts.issueActivation(owner, id, Duration.ofHours(edition.parameters().activationHours()));
    }

    /**
     * Somebody tries to register a body that is registered already: says whom to ask, and tells the first registrar, at most
     * once a day.
     *
     * @return absent when the body is free after all
     */
    @ForAnyone
    public Optional<WhoToAsk> secondAttempt(RegistrationForm typed) {
        RegistrationForm form = listed.settle(typed);
        Optional<UUID> first = submissions.ofBody(form.edition(), form.body());
        first.ifPresent(id -> {
            if (rows.tellSecond(id, clock.now(), clock.now().minus(Duration.ofDays(1)))) {
                mails.secondAttempt(submissions.get(id));
            }
        });
        return first.map(id -> rows.whoToAsk(id).mask())
                .or(() -> taken.find(form.edition(), form.body(), clock.now()).map(TakenForm::who));
    }

    /** Follows an activation link. @throws Refused "activation.invalid" without telling why */
    @ForAnyone
    public void activate(String token) {
        process.accountActivated(accounts.activate(token));
    }

    /** Sends the activation link again where an activation is open; for any other address nothing happens. */
    @ForAnyone
    public void resend(String email) {
        accounts.byEmail(email).ifPresent(account -> {
            if (account.state() == AccountState.PENDING) {
                accounts.reissueActivation(account.id()).ifPresent(link -> mails.again(account,
                        editions.get(submissions.get(link.submission()).edition()), link));
            }
        });
    }
}
