package id.anugerah.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.anugerah.access.Person;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.support.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class CertificatePackagesTest {

    @Autowired
    Product product;

    @Autowired
    CertificatePackages packages;

    @Autowired
    Certificates certificates;

    @Autowired
    MockMvc web;

    @Test
    void anOrganizerTakesAllCertificatesInOneZipOrAnyOneOfThem() throws Exception {
        Ended ended = Ended.of(product);
        UUID edition = ended.season().id();
        Person organizer = product.people().organizer(1);
        assertThat(product.as(organizer, () -> packages.of(edition))).isEmpty();

        product.runAs(organizer, () -> packages.begin(edition, Locale.ENGLISH));
        Awaitility.await().until(() -> product.as(organizer, () -> packages.of(edition)).orElseThrow().file().isPresent());

        Map<String, String> inside = unpacked(taken("/dokumen/sertifikat-semua/" + edition, organizer).getContentAsByteArray());
        assertThat(inside).hasSize(4).containsKeys("winner/" + number(ended), "winner/" + certificates(ended).get(1).number() + ".pdf");
        assertThat(inside.get("winner/" + number(ended))).contains(ended.first().now().bodyName(), "Winner");
        assertThat(inside.keySet()).filteredOn(name -> name.startsWith("participant/")).hasSize(2);

        String one = "/dokumen/sertifikat/" + edition + "/" + certificates(ended).get(0).number();
        assertThat(taken(one, organizer).getStatus()).isEqualTo(200);
        assertThat(taken("/dokumen/sertifikat/" + edition + "/P4N-0000", organizer).getStatus()).isEqualTo(404);
        assertThat(taken(one, product.people().juror(1)).getStatus()).isIn(403, 404);
        assertThat(taken("/dokumen/sertifikat-semua/" + edition, ended.first().owner()).getStatus()).isIn(403, 404);
    }

    @Test
    void beforeTheAwardsThereIsNothingToPrint() {
        Season season = Season.small(product);

        assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> packages.begin(season.id(), Locale.ENGLISH)))
                .hasMessage("certificates.none");
    }

    private java.util.List<Certificate> certificates(Ended ended) {
        return product.as(product.people().organizer(1), () -> certificates.of(ended.season().id()));
    }

    private String number(Ended ended) {
        return product.as(ended.first().owner(), () -> certificates.mine(ended.first().id())).orElseThrow().number() + ".pdf";
    }

    private MockHttpServletResponse taken(String address, Person by) throws Exception {
        return web.perform(get(address).with(SignedIn.as(by))).andReturn().getResponse();
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                try (PDDocument document = Loader.loadPDF(in.readAllBytes())) {
                    texts.put(entry.getName(), new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
                }
            }
        }
        return texts;
    }
}
