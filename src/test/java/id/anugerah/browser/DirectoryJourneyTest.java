package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.anugerah.access.Person;
import id.anugerah.institution.Directory;
import id.anugerah.institution.Field;
import id.anugerah.institution.Register;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is uploaded, shown, taken over without its refused row, found again; then two entries are compared and merged. */
@BrowserTest
class DirectoryJourneyTest {

    private static final String FILE = "kode;nama;jenis\nzj-1;Lembaga Zaitun;Lembaga\nzj-2;Zaitun, Lembaga;Lembaga\nzj-3;Salah;Entah\n";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    @Autowired
    private Directory directory;

    @BeforeEach
    void one() {
        sweep();
        product.runAs(product.people().organizer(1), () -> directory.add(Register.INSTITUTIONS, "zj-1",
                Map.of(Field.NAME, "Lembaga Saitun", Field.TYPE, "AGENCY"), "Uji"));
    }

    @AfterEach
    void sweep() {
        product.sql().sql("delete from former_body where code like 'zj-%'").update();
        product.sql().sql("delete from institution where code like 'zj-%'").update();
    }

    @Test
    void aFileAndAMerge() {
        Visitor organizer = visitors.at(Window.PHONE_ENGLISH);
        Person person = product.people().organizer(1);
        SigningIn.at(organizer, person.email(), People.PASSWORD);
        organizer.page().waitForURL(url -> !url.endsWith("/masuk"));
        organizer.opens("/penyelenggara/instansi/impor");
        organizer.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("daftar.csv", "text/csv",
                FILE.getBytes(StandardCharsets.UTF_8)));
        organizer.sees(organizer.text(organizer.says("directory.import.change", organizer.says("directory.column.NAME"), "Lembaga Saitun", "Lembaga Zaitun")));
        organizer.inspect();
        assertThat(organizer.button(organizer.says("directory.import.apply", 2))).isDisabled();
        organizer.page().getByLabel(organizer.says("directory.import.without", 1)).check();
        organizer.hands().press(organizer.button(organizer.says("directory.import.apply", 2)));
        organizer.hands().write(organizer.question().getByLabel(organizer.says("directory.reason")), "Data tahun ini");
        organizer.hands().press(organizer.answer(organizer.says("directory.import.apply", 2)));
        organizer.sees(organizer.text(organizer.says("directory.import.nothing")));

        organizer.opens("/penyelenggara/instansi/gabung?a=zj-1&b=zj-2");
        organizer.sees(organizer.heading(organizer.says("directory.merge.compare")));
        organizer.inspect();
        organizer.hands().press(organizer.button(organizer.says("directory.merge.act", "zj-1")));
        organizer.hands().write(organizer.question().getByLabel(organizer.says("directory.reason")), "Sama");
        organizer.hands().press(organizer.answer(organizer.says("directory.merge.act", "zj-1")));
        organizer.sees(organizer.text(organizer.says("directory.former", "Zaitun, Lembaga")));
        organizer.inspect();
    }
}
