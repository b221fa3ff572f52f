package id.anugerah.web.site;

import id.anugerah.oversight.Seal;
import id.anugerah.oversight.Seals;
import jakarta.servlet.http.HttpServletResponse;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The daily seals of the audit trail, for everybody to note and to check, as a page and as JSON. May be kept for five minutes. */
@Controller
class TrailController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int PAGE = 30;
    private static final int MOST = 400;
    private static final Duration KEPT = Duration.ofMinutes(5);

    /** A seal in words. */
    record Line(String number, String day, String at, String chains, String rows, Seal seal) {
    }

    /**
     * @param text   what the hash is over
     * @param number in order, without a gap
     */
    record Published(int number, String day, String sealedAt, long chains, long rows, String listHash, String previousHash,
                     String hash, String text) {
    }

    private final Seals seals;

    TrailController(Seals seals) {
        this.seals = seals;
    }

    /** @param before number of the last seal of the page before */
    @GetMapping("/jejak")
    String page(@RequestParam(name = "sebelum", required = false) Integer before, Model model, Locale locale,
                HttpServletResponse response) {
        List<Seal> found = seals.published(Optional.ofNullable(before), PAGE);
        DateWords dates = new DateWords(ZONE, locale);
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        model.addAttribute("seals", found.stream().map(seal -> new Line(numbers.format(seal.number()), dates.date(seal.day()),
                dates.moment(seal.sealedAt()), numbers.format(seal.chains()), numbers.format(seal.rows()), seal)).toList());
        model.addAttribute("first", before == null);
        found.stream().map(Seal::number).reduce((one, other) -> other).filter(last -> last > 1)
                .ifPresent(last -> model.addAttribute("older", last));
        // the language is chosen by cookie and by address
        response.setHeader("Vary", "Cookie");
        response.setHeader("Cache-Control", CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        return "site/jejak";
    }

    @GetMapping("/api/jejak")
    ResponseEntity<List<Published>> json(@RequestParam(name = "sebelum", required = false) Integer before) {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(KEPT).cachePublic()).body(
                seals.published(Optional.ofNullable(before), MOST).stream().map(seal -> new Published(seal.number(),
                        seal.day().toString(), seal.sealedAt().toString(), seal.chains(), seal.rows(), seal.listHash(),
                        seal.previousHash(), seal.hash(), seal.text())).toList());
    }
}
