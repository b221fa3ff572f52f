package id.anugerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator invites somebody, who follows the link of the mail, chooses a password and begins to work; the link ends there. */
@BrowserTest
class InvitationJourneyTest {

    private static final Pattern LINK = Pattern.compile("(/bergabung\\?kode=[A-Za-z0-9_-]+)");
    private static final String CHOSEN = "gunung api di laut biru";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    @Autowired
    private Accounts accounts;

    private final String email = "undangan" + UUID.randomUUID() + "@test.anugerah.id";

    @Test
    void fromTheInvitationToTheFirstDayAtWork() {
        invited(visitors.at(Window.DESK_INDONESIAN));
        Matcher mail = LINK.matcher(product.sql().sql("select body from mail where recipient = :to").param("to", email).query(String.class).single());
        assertThat(mail.find()).as("the mail has a link").isTrue();

        Visitor guest = visitors.at(Window.PHONE_ENGLISH);
        guest.enters(mail.group(1)).arrivesAt("/bergabung", guest.says("site.join.ask", "Verifikator Undangan"));
        guest.sees(guest.text(guest.says("role.VERIFIER")));
        guest.hands().write(guest.field(guest.says("site.register.password")), CHOSEN);
        guest.hands().write(guest.field(guest.says("site.register.passwordAgain")), CHOSEN);
        guest.hands().press(guest.button(guest.says("site.join.button")));
        guest.arrivesAt("/bergabung", guest.says("site.join.done"));
        SigningIn.from(guest, email, CHOSEN);
        guest.arrivesAt("/tugas", guest.says("worklist.title"));

        guest.opens(mail.group(1)).arrivesAt("/bergabung", guest.says("site.join.refused"));
        assertThat(accounts.byEmail(email).orElseThrow()).satisfies(account -> {
            assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
            assertThat(account.roles()).containsExactly(Role.VERIFIER);
        });
    }

    private void invited(Visitor visitor) {
        Person administrator = product.people().administrator();
        SigningIn.at(visitor, administrator.email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.endsWith("/masuk"));
        visitor.opens("/admin/pengguna");
        visitor.hands().press(visitor.button(visitor.says("people.invite")));
        visitor.hands().write(visitor.question().getByLabel(visitor.says("people.name")), "Verifikator Undangan");
        visitor.hands().write(visitor.question().getByLabel(visitor.says("people.email")), email);
        visitor.hands().tick(visitor.question().getByLabel(visitor.says("role.VERIFIER")));
        visitor.hands().press(visitor.answer(visitor.says("people.invite.act")));
        visitor.arrivesAt("/admin/pengguna/*", "Verifikator Undangan");
    }
}
