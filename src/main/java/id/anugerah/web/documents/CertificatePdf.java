package id.anugerah.web.documents;

import id.anugerah.edition.AwardNames;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.outcome.Certificate;
import id.anugerah.outcome.CertificatePrinter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** A certificate on one lying A4 page, from templates/documents/certificate.html, made to be kept: PDF/A-2b. */
@Component
class CertificatePdf implements CertificatePrinter {

    private final PrintedPdf printed;
    private final Editions editions;
    private final AwardNames names;
    private final String address;

    CertificatePdf(PrintedPdf printed, Editions editions, AwardNames names, @Value("${anugerah.address}") String address) {
        this.printed = printed;
        this.editions = editions;
        this.names = names;
        this.address = address;
    }

    @Override
    public byte[] print(Certificate certificate, Locale locale) {
        Edition edition = editions.get(certificate.edition());
        String page = address + "/sertifikat/" + certificate.number();
        return printed.kept("certificate", new Context(locale, Map.of("certificate", certificate, "edition", edition,
                "lang", locale.getLanguage(), "category", certificate.category()
                        .map(category -> names.name(edition.id(), category, locale)).orElse(""), "page", page, "qr", QrCode.of(page),
                "issued", DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(certificate.issuedAt().atZone(edition.zone())))));
    }
}
