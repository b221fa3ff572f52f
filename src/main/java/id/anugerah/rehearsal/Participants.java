package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.account.Accounts;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.edition.Edition;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.notification.Mail;
import id.anugerah.notification.Mailbox;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.registration.Registrations;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What virtual participants do. They find their activation link where real ones do: in the mail. */
@Component
class Participants {

    private static final Pattern LINK = Pattern.compile("kode=([A-Za-z0-9_-]+)");
    private static final List<EvidenceSamples.Sample> SAMPLES = EvidenceSamples.make();

    private final Stage stage;
    private final Registrations registrations;
    private final Mailbox mailbox;
    private final Accounts accounts;
    private final Submissions submissions;
    private final SelfAssessment assessments;
    private final EvidenceFiles evidence;

    Participants(Stage stage, Registrations registrations, Mailbox mailbox, Accounts accounts, Submissions submissions,
                 SelfAssessment assessments, EvidenceFiles evidence) {
        this.stage = stage;
        this.registrations = registrations;
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.submissions = submissions;
        this.assessments = assessments;
        this.evidence = evidence;
    }

    void register(Edition edition, VirtualBody body, String password, Person administrator) {
        String email = body.email(edition.code());
        boolean late = body.fate() == VirtualBody.Fate.ASKS_EXCEPTION;
        LocalDate started = edition.announcedOn().minusMonths(late ? 2 : 7 + body.random().nextInt(60));
        String exception = late ? "Unit kami menggantikan unit lama yang sudah berjalan sejak 2016; lihat surat keputusan." : "";
        stage.run(new Person(new UUID(0, 0), "", "", java.util.Set.of()), () -> registrations.register(new RegistrationForm(
                edition.id(), body.kind(), body.institution(), null, body.unitName(), "Penanggung Jawab " + body.number(),
                "Kepala Unit", "Peserta " + body.number(), "+62 21 1708 " + (1000 + body.number()), email, password,
                started, body.random().nextBoolean(), true, true, true, exception, null, "id")));
        if (body.fate() != VirtualBody.Fate.NEVER_ACTIVATES) {
            Mail mail = stage.act(administrator, () -> mailbox.newest(1)).get(0);
            Matcher link = LINK.matcher(mail.body());
            if (!mail.recipient().equals(email) || !link.find()) {
                throw new IllegalStateException("The newest mail is not the activation of participant " + body.number());
            }
            stage.run(person(edition, body), () -> registrations.activate(link.group(1)));
        }
    }

    void fill(Edition edition, VirtualBody body) {
        Person person = person(edition, body);
        Submission submission = submission(edition, person);
        int known = body.fate() == VirtualBody.Fate.NEVER_SENDS ? 3 + body.random().nextInt(15) : Integer.MAX_VALUE;
        assessmentsOf(person, submission.id()).stream().limit(known).forEach(indicator -> {
            Option option = choose(body.quality(), body.random());
            stage.run(person, () -> assessments.save(submission.id(), indicator.id(), Optional.of(option),
                    "Diterapkan sejak awal inisiatif; lihat berkas yang ditandai.", 0));
            if (option.needsEvidence()) {
                EvidenceSamples.Sample sample = SAMPLES.get(body.random().nextInt(SAMPLES.size()));
                stage.run(person, () -> evidence.add(submission.id(), indicator.id(), sample.name(), sample.content(),
                        sample.pageMarker()));
            }
        });
    }

    void send(Edition edition, VirtualBody body) {
        Person person = person(edition, body);
        UUID submission = submission(edition, person).id();
        stage.run(person, () -> assessments.submit(submission, "latihan-" + submission));
        if (body.fate() == VirtualBody.Fate.WITHDRAWS) {
            stage.settle();
            stage.run(person, () -> submissions.withdraw(submission, "Perubahan susunan organisasi"));
        }
    }

    private List<Indicator> assessmentsOf(Person person, UUID submission) {
        return stage.act(person, () -> assessments.form(submission)).instrument().indicators();
    }

    private Submission submission(Edition edition, Person person) {
        return stage.act(person, submissions::mine).stream().filter(s -> s.edition().equals(edition.id())).findFirst()
                .orElseThrow();
    }

    private Person person(Edition edition, VirtualBody body) {
        return accounts.byEmail(body.email(edition.code())).orElseThrow().person();
    }

    private static Option choose(double quality, SplittableRandom random) {
        double lot = random.nextDouble();
        return lot < quality * 0.75 ? Option.A : lot < quality ? Option.B : lot < quality + (1 - quality) * 0.7 ? Option.C
                : Option.D;
    }
}
