package id.anugerah.outcome;

import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.edition.Editions;
import id.anugerah.outcome.store.CertificateRows;
import id.anugerah.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All certificates of an edition in one ZIP. It is made anew whenever it is asked for and kept by this node until then: nothing
 * of it is lost with the node but the seconds of printing.
 */
@Service
@Transactional(readOnly = true)
public class CertificatePackages {

    private final CertificateRows rows;
    private final Editions editions;
    private final CertificatePress press;

    CertificatePackages(CertificateRows rows, Editions editions, CertificatePress press) {
        this.rows = rows;
        this.editions = editions;
        this.press = press;
    }

    /**
     * Returns at once.
     *
     * @throws Refused "certificates.running" while one is being made, "certificates.none" before the awards are announced
     */
    @ForOrganizers
    public void begin(UUID edition, Locale language) {
        List<Certificate> all = rows.of(edition);
        Refused.unless(!all.isEmpty(), "certificates.none");
        press.begin(edition, "sertifikat-" + editions.get(edition).code() + ".zip", all, language);
    }

    /** Absent while nobody has asked for one. */
    @ForOverseers
    public Optional<CertificatePackage> of(UUID edition) {
        return press.of(edition);
    }
}
