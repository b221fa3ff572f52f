package id.anugerah.registration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Institutions;
import id.anugerah.support.Product;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The registration form as a browser without scripts sends it. */
final class Web {

    static final String PASSWORD = "kuda laut di atas awan";

    private final MockMvc mvc;
    private final Product product;

    Web(MockMvc mvc, Product product) {
        this.mvc = mvc;
        this.product = product;
    }

    /** Everything that is needed; a unit of that parent, written by hand. */
    Map<String, String> form(String parent, String unit, String email) {
        Institution institution = product.the(Institutions.class).search(InstitutionType.MINISTRY, parent, 1).get(0);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "UPP");
        form.put("type", "MINISTRY");
        form.put("institution", institution.id().toString());
        form.put("unit", "*");
        form.put("unitName", unit);
        form.put("inChargeName", "Penanggung Jawab");
        form.put("inChargePosition", "Kepala Kantor");
        form.put("proposerName", "Pengusul");
        form.put("phone", "0812 3456 7890");
        form.put("email", email);
        form.put("password", PASSWORD);
        form.put("passwordAgain", PASSWORD);
        form.put("day", "1");
        form.put("month", "2");
        form.put("year", "2015");
        form.put("teleconference", "tidak");
        form.put("institutional", "ya");
        form.put("wholeProcess", "ya");
        form.put("noWrongDoor", "ya");
        form.put("langkah", "kirim");
        return form;
    }

    MockHttpServletResponse send(Map<String, String> form) {
        return send("/daftar", form);
    }

    MockHttpServletResponse send(String path, Map<String, String> form) {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        form.forEach(request::param);
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What the page says, without the tokens that differ each time. */
    static String plain(MockHttpServletResponse response) {
        try {
            return response.getStatus() + " " + response.getRedirectedUrl() + "\n"
                    + response.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    static boolean taken(MockHttpServletResponse response) {
        return "/daftar/terima".equals(response.getRedirectedUrl());
    }
}
