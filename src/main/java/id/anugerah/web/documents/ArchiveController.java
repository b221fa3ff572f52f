package id.anugerah.web.documents;

import id.anugerah.archive.Archives;
import id.anugerah.shared.Refused;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.WebUtils;

/** The archive of an edition; in ranges too, so that a large one can be gone on with after the line was lost. */
@Controller
class ArchiveController {

    private final Archives archives;
    private final MessageSource texts;

    ArchiveController(Archives archives, MessageSource texts) {
        this.archives = archives;
        this.texts = texts;
    }

    @GetMapping("/dokumen/arsip/{archive}")
    ResponseEntity<Resource> archive(@PathVariable UUID archive) {
        Archives.Stored stored = archives.open(archive);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, ContentDispositions.of("attachment", stored.name()))
                .header(HttpHeaders.CONTENT_TYPE, "application/zip").cacheControl(CacheControl.noCache().cachePrivate())
                .body(new FileSystemResource(stored.file()));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "bahasa"); // @CookieValue does not work here
        boolean english = cookie != null && cookie.getValue().startsWith("en");
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.getMessage("refused." + refused.reason(), refused.arguments().toArray(), refused.reason(),
                        english ? Locale.ENGLISH : Locale.forLanguageTag("id")));
    }
}
