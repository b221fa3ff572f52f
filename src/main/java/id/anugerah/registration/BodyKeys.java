package id.anugerah.registration;

import id.anugerah.institution.UnitKeys;
import id.anugerah.submission.ParticipantKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the lists by what a registration knows a unit. */
@Component
class BodyKeys implements UnitKeys {

    @Override
    public String of(UUID institution, String unitName) {
        return BodyKey.of(ParticipantKind.UPP, institution, unitName);
    }
}
