package id.anugerah.support;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.account.NewAccount;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People of a test, made when they are first needed; the same words give the same person. */
public final class People {

    public static final String PASSWORD = "Ujian#2020-P4N";

    private final Product product;

    People(Product product) {
        this.product = product;
    }

    public Person verifier(int number) {
        return member("verifier" + number, null, Role.VERIFIER);
    }

    /** A verifier whom nobody else needs: each call makes another one. */
    public Person leaving() {
        return member("leaving" + UUID.randomUUID(), null, Role.VERIFIER);
    }

    /** Somebody with these roles whom nobody else needs: each call makes another one. */
    public Person fresh(Role... roles) {
        return member("fresh" + UUID.randomUUID(), null, roles);
    }

    public Person lead() {
        return member("lead", null, Role.LEAD_VERIFIER);
    }

    public Person juror(int number) {
        return member("juror" + number, null, Role.JUROR);
    }

    public Person chair() {
        return member("chair", null, Role.PANEL_CHAIR, Role.JUROR);
    }

    public Person organizer(int number) {
        return member("organizer" + number, null, Role.ORGANIZER);
    }

    public Person auditor() {
        return member("auditor", null, Role.AUDITOR);
    }

    public Person administrator() {
        return member("administrator", null, Role.ADMINISTRATOR);
    }

    /** Somebody who belongs to a body and has these roles. */
    public Person of(UUID institution, Role... roles) {
        String name = Arrays.stream(roles).map(Role::candidateGroup).collect(Collectors.joining("-")) + "." + institution;
        return member(name, institution, roles);
    }

    private Person member(String name, UUID institution, Role... roles) {
        Accounts accounts = product.the(Accounts.class);
        String email = name.toLowerCase(Locale.ROOT) + "@test.anugerah.id";
        return accounts.byEmail(email).map(Account::person).orElseGet(() -> {
            accounts.createActive(new NewAccount(email, name, PASSWORD, "id", institution, Set.of(roles)));
            return accounts.byEmail(email).orElseThrow().person();
        });
    }
}
