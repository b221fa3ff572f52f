package id.anugerah.support;

import id.anugerah.access.Person;
import id.anugerah.account.Accounts;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.Receipt;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Presenter;
import id.anugerah.institution.Institution;
import id.anugerah.instrument.Option;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.registration.Registrations;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One participant's way; each step lets the process do what follows from it, so that a test reads as a trace. */
public final class Case {

    private static final Pattern LINK = Pattern.compile("kode=([A-Za-z0-9_-]+)");

    private final Product product;
    private final Season season;
    private Bodies.Body body;
    private final String email;
    private LocalDate startedOn = LocalDate.of(2015, 1, 1);
    private String exceptionReason = "";
    private RegistrationForm.Letter letter;
    private Person owner;
    private UUID id;

    Case(Product product, Season season, Bodies.Body body, int number) {
        this.product = product;
        this.season = season;
        this.body = body;
        this.email = "peserta" + number + "." + season.edition().code() + "@test.anugerah.id";
    }

    public Case startedOn(LocalDate day) {
        this.startedOn = day;
        return this;
    }

    /** Asks an organizer to decide in spite of the table. */
    public Case askingException(String reason) {
        this.exceptionReason = reason;
        return this;
    }

    public Case bringing(String name, byte[] letter) {
        this.letter = new RegistrationForm.Letter(name, letter);
        return this;
    }

    /** A unit in free text. */
    public Case called(String unit) {
        body = new Bodies.Body(body.kind(), body.institution(), unit);
        return this;
    }

    /** A body of the test's own, so that what happens to it touches no other test. */
    public Case at(Institution institution) {
        body = new Bodies.Body(body.kind(), institution, body.unit());
        return this;
    }

    public Case sameParentAs(Case other) {
        body = new Bodies.Body(body.kind(), other.body.institution(), body.unit());
        return this;
    }

    public Case registered() {
        product.runAs(Product.NOBODY, () -> product.the(Registrations.class).register(form(email)));
        owner = product.the(Accounts.class).byEmail(email).orElseThrow().person();
        id = product.sql().sql("select id from submission where owner = :owner order by registered_at desc limit 1")
                .param("owner", owner.id()).query(UUID.class).single();
        product.dueJobs();
        return this;
    }

    /** The form of this body, sent with the address of another one. */
    public RegistrationForm formWithAddressOf(Case other) {
        return form(other.email);
    }

    /** The form of this body, sent with any address. */
    public RegistrationForm formFor(String address) {
        return form(address);
    }

    private RegistrationForm form(String email) {
        return new RegistrationForm(season.id(), body.kind(), body.institution().id(), null, body.unit(), "Penanggung Jawab",
                "Kepala Unit", "Pengusul", "+62 21 1708 1000", email, People.PASSWORD, startedOn, true, true, true, true,
                exceptionReason, letter, "id");
    }

    /** The participant follows the link in the mail. */
    public Case activated() {
        String token = activationToken();
        product.runAs(Product.NOBODY, () -> product.the(Registrations.class).activate(token));
        product.dueJobs();
        return this;
    }

    public String activationToken() {
        return product.sql().sql("select body from mail where recipient = :email order by written_at desc")
                .param("email", email).query(String.class).list().stream().map(LINK::matcher).filter(Matcher::find)
                .findFirst().orElseThrow().group(1);
    }

    /** Every indicator gets this option, and evidence where it is needed. */
    public Case filled(Option option) {
        AssessmentForm form = assessment();
        form.instrument().indicators().forEach(indicator -> answer(form, indicator.id(), option));
        return this;
    }

    public Case answered(String indicator, Option option) {
        answer(assessment(), indicator, option);
        return this;
    }

    private void answer(AssessmentForm form, String indicator, Option option) {
        UUID id = form.submission().id();
        int seen = form.answers().containsKey(indicator) ? form.answers().get(indicator).version() : 0;
        product.as(owner(), () -> product.the(SelfAssessment.class).save(id, indicator, Optional.of(option), "", seen));
        if (option.needsEvidence() && !form.evidence().containsKey(indicator)) {
            product.as(owner(), () -> product.the(EvidenceFiles.class).add(id, indicator, "bukti.pdf", Samples.pdf(), "1"));
        }
    }

    public AssessmentForm assessment() {
        return product.as(owner(), () -> product.the(SelfAssessment.class).form(id()));
    }

    public Case submitted() {
        sent();
        product.dueJobs();
        return this;
    }

    /** Sends the form and lets nothing follow yet. */
    public Receipt sent() {
        return product.as(owner(), () -> product.the(SelfAssessment.class).submit(id(), "key-" + id()));
    }

    public Case withdrawn() {
        product.runAs(owner(), () -> product.the(Submissions.class).withdraw(id(), "Perubahan organisasi"));
        product.dueJobs();
        return this;
    }

    public Case disqualified() {
        product.runAs(product.people().organizer(1), () -> product.the(Submissions.class).disqualify(id(), "Bukti palsu"));
        product.dueJobs();
        return this;
    }

    /** Read as the product stores it, whoever asks. */
    public Submission now() {
        return product.the(Submissions.class).get(id());
    }

    /** The case that the last registration opened. */
    public UUID id() {
        return id;
    }

    public Person owner() {
        return owner;
    }

    public Evaluation evaluation() {
        return new Evaluation(product, this);
    }

    /** The finalist confirms, names a presenter and sends a presentation. */
    public Case prepared() {
        Finalists finalists = product.the(Finalists.class);
        product.runAs(owner(), () -> finalists.confirm(id()));
        product.runAs(owner(), () -> finalists.presenters(id(), List.of(new Presenter("Kepala Dinas", "Pembina (IV/a)", "Kepala Dinas"))));
        product.as(owner(), () -> finalists.presentation(id(), "paparan.pdf", new ByteArrayInputStream(Samples.pdf())));
        product.dueJobs();
        return this;
    }

    public Objecting objection() {
        return new Objecting(product, this);
    }

    public Hearing hearing() {
        return new Hearing(product, season, this);
    }

    Product product() {
        return product;
    }
}
