package id.anugerah.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.support.Product;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the start page through the form to "check your e-mail", and from the mail to an active account. */
final class Registering {

    private final Visitor visitor;
    private final Applicant applicant;

    Registering(Visitor visitor, Applicant applicant) {
        this.visitor = visitor;
        this.applicant = applicant;
    }

    void register(boolean scripts) {
        visitor.hands().press(visitor.link(visitor.says("site.start.register")));
        visitor.arrivesAt("/daftar", visitor.says("site.register.title"));
        body(scripts);
        write("inChargeName", "Penanggung Jawab");
        write("inChargePosition", "Kepala Biro");
        write("proposerName", "Pengusul");
        write("phone", "+62 21 1708");
        write("email", applicant.email());
        write("password", Applicant.PASSWORD);
        write("passwordAgain", Applicant.PASSWORD);
        visitor.hands().write(field("site.day"), "1");
        visitor.hands().write(field("site.month"), "2");
        visitor.hands().write(field("site.year"), "2015");
        visitor.hands().tick(field("site.no"));
        visitor.hands().tick(field("site.register.institutional"));
        visitor.hands().tick(field("site.register.wholeProcess"));
        visitor.hands().tick(field("site.register.noWrongDoor"));
        visitor.hands().press(visitor.button(visitor.says("site.register.send")));
        visitor.arrivesAt("/daftar/terima", visitor.says("site.taken.title"));
    }

    private void body(boolean scripts) {
        visitor.hands().tick(field("kind." + applicant.kind()));
        String upp = scripts && applicant.upp() ? ".upp" : "";
        visitor.hands().pick(field("site.register.type" + upp), visitor.says("type." + applicant.institution().type()));
        String unit = applicant.upp() ? applicant.unit() : visitor.says("site.register.unit.other");
        if (scripts) {
            find("site.register.institution" + upp, applicant.institution().name());
            find("site.register.unit" + upp, unit);
        } else {
            visitor.hands().press(visitor.button(visitor.says("site.register.lists")));
            visitor.hands().pick(field("site.register.institution"), applicant.institution().name());
            visitor.hands().press(visitor.button(visitor.says("site.register.units")));
            visitor.hands().pick(field("site.register.unit"), unit);
        }
        if (!applicant.upp()) {
            write("unitName", applicant.unit());
        }
    }

    private void find(String key, String name) {
        visitor.hands().find(field(key), part(name), visitor.page().getByRole(AriaRole.OPTION,
                new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** What one types before one chooses. */
    private static String part(String name) {
        return name.substring(0, name.length() - 3);
    }

    private void write(String field, String text) {
        visitor.hands().write(field("site.register." + field), text);
    }

    private Locator field(String key) {
        return visitor.field(visitor.says(key));
    }

    /** Opens the link in the mail, which stays a question until the button is pressed. */
    void activate(Product product) {
        String mail = product.sql().sql("select body from mail where recipient = :to").param("to", applicant.email())
                .query(String.class).single();
        Matcher link = Pattern.compile("/aktivasi\\?kode=[A-Za-z0-9_-]+").matcher(mail);
        if (!link.find()) {
            throw new AssertionError("The mail has no link: " + mail);
        }
        visitor.enters(link.group()).arrivesAt("/aktivasi", visitor.says("site.activate.ask"));
        visitor.hands().press(visitor.button(visitor.says("site.activate.button")));
        visitor.arrivesAt("/aktivasi", visitor.says("site.activate.done"));
    }
}
