package id.anugerah.web.site;

import id.anugerah.edition.AwardNames;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.outcome.Certificate;
import id.anugerah.outcome.Certificates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the QR code of a certificate leads: what it stands for, and nothing more. */
@Controller
class CertificateController {

    private final Certificates certificates;
    private final Editions editions;
    private final AwardNames names;
    private final RateLimits limits;
    private final EvenPace pace;

    CertificateController(Certificates certificates, Editions editions, AwardNames names, RateLimits limits, EvenPace pace) {
        this.certificates = certificates;
        this.editions = editions;
        this.names = names;
        this.limits = limits;
        this.pace = pace;
    }

    @GetMapping("/sertifikat/{number}")
    String check(@PathVariable String number, Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        limits.pass(Limit.CERTIFICATE_NETWORK, Visitor.network(request));
        long begun = EvenPace.begin();
        Optional<Certificate> found = certificates.find(number);
        found.ifPresentOrElse(certificate -> {
            Edition edition = editions.get(certificate.edition());
            model.addAttribute("certificate", certificate);
            model.addAttribute("category", certificate.category()
                    .map(category -> names.name(edition.id(), category, locale)).orElse(""));
            model.addAttribute("edition", edition);
            model.addAttribute("replaced", certificate.replacedAt()
                    .map(at -> new DateWords(edition.zone(), locale).day(at)).orElse(""));
            model.addAttribute("issued", new DateWords(edition.zone(), locale).day(certificate.issuedAt()));
        }, () -> response.setStatus(HttpStatus.NOT_FOUND.value()));
        pace.end(begun);
        return "site/sertifikat";
    }
}
