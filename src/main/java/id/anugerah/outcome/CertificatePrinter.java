package id.anugerah.outcome;

import java.util.Locale;

/** Port: puts a certificate on paper. */
public interface CertificatePrinter {

    /** @return a PDF of one page */
    byte[] print(Certificate certificate, Locale language);
}
