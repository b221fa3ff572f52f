package id.anugerah.registration;

import id.anugerah.submission.ParticipantKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** What may take part only once: an institution, or a unit of it by its name without case, accents and punctuation. */
final class BodyKey {

    private BodyKey() {
    }

    static String of(ParticipantKind kind, UUID institution, String unitName) {
        return kind == ParticipantKind.IP ? institution.toString() : institution + ":" + plain(unitName);
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
