package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.anugerah.evidence.corpus.PdfRecipes;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Editions that ask a unit for its parent's letter. */
@ProductTest
class RecommendationLettersTest {

    private static final byte[] LETTER = PdfRecipes.sized(20_000, 7);

    @Autowired
    Product product;

    @Autowired
    RecommendationLetters letters;

    @Autowired
    MockMvc web;

    @Test
    void aUnitWithoutItsLetterIsNotRegistered() {
        assertThatThrownBy(() -> Season.askingForLetters(product).aCase(Group.UPP).registered())
                .hasMessage("registration.incomplete");
    }

    @Test
    void aFileThatIsNoneOfTheTypesIsRefusedWithItsReason() {
        Case unit = Season.askingForLetters(product).aCase(Group.UPP).bringing("surat.pdf", "bukan PDF".getBytes());

        assertThatThrownBy(unit::registered).hasMessageStartingWith("evidence.");
    }

    @Test
    void theLetterIsReadByThoseWhoWatchAndByNobodyElse() throws Exception {
        Case unit = Season.askingForLetters(product).aCase(Group.UPP).bringing("Surat rekomendasi.pdf", LETTER).registered();

        web.perform(get("/dokumen/surat/" + unit.id()).with(SignedIn.as(product.people().organizer(1)))).andExpect(status().isOk())
                .andExpect(content().bytes(LETTER)).andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")));
        web.perform(get("/dokumen/surat/" + unit.id()).with(SignedIn.as(unit.owner()))).andExpect(status().isForbidden());
    }

    @Test
    void anInstitutionAndAnEditionThatDoesNotAskNeedNone() {
        Case institution = Season.askingForLetters(product).aCase().registered();
        Case unit = Season.of(product).aCase(Group.UPP).bringing("Surat.pdf", LETTER).registered();

        assertThat(product.as(product.people().auditor(), () -> letters.of(institution.id()))).isEmpty();
        assertThat(product.as(product.people().auditor(), () -> letters.of(unit.id()))).isEmpty();
    }
}
