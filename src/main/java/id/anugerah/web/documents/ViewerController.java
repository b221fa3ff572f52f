package id.anugerah.web.documents;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** GET /dokumen/penampil: the empty frame in which files are looked at. It carries nobody's data: the page around it hands those in. */
@Controller
class ViewerController {

    @GetMapping("/dokumen/penampil")
    String viewer(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        return "documents/viewer";
    }
}
