package id.anugerah.finals;

import java.util.List;
import java.util.UUID;

/** Jurors who score together; the chair is one of them or stands beside them. */
public record Panel(UUID id, UUID edition, String name, UUID chair, List<Member> members) {

    /** @param background public figure, academic, policy practitioner, media or civil society */
    public record Member(UUID juror, Background background) {
    }

    /** The five backgrounds that the guide asks jurors to come from. */
    public enum Background { PUBLIC_FIGURE, ACADEMIC, PRACTITIONER, MEDIA, CIVIL_SOCIETY }
}
