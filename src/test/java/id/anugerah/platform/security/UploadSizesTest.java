package id.anugerah.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadSizesTest {

    private static final String UPLOAD = "/VAADIN/dynamic/resource/1/abc/upload";

    @Test
    void onlyTheUploadOfSomebodySignedInIsLarge() throws Exception {
        assertThat(status("/daftar", UploadSizes.FORM, false)).isEqualTo(200);
        assertThat(status("/daftar", UploadSizes.FORM + 1, false)).isEqualTo(413);
        assertThat(status("/daftar", UploadSizes.FORM + 1, true)).isEqualTo(413);
        assertThat(status("/daftar", -1, true)).isEqualTo(413);
        assertThat(status(UPLOAD, 40L << 20, false)).isEqualTo(413);
        assertThat(status(UPLOAD, 40L << 20, true)).isEqualTo(200);
    }

    @Test
    void whatHasNoPartsIsNotItsMatter() throws Exception {
        MockHttpServletRequest request = request("/daftar", 40L << 20, false);
        request.setContentType("application/x-www-form-urlencoded");
        assertThat(passed(request)).isEqualTo(200);
    }

    private static int status(String address, long length, boolean signedIn) throws Exception {
        return passed(request(address, length, signedIn));
    }

    private static MockHttpServletRequest request(String address, long length, boolean signedIn) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        if (signedIn) {
            request.getSession().setAttribute("SPRING_SECURITY_CONTEXT", "somebody");
        }
        return request;
    }

    private static int passed(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new UploadSizes().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
