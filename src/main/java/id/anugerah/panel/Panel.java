package id.anugerah.panel;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Jurors who score together; the chair is one of them or stands beside them.
 *
 * @param place where it meets unless a session says otherwise: an https address or a room; may be empty
 */
public record Panel(UUID id, UUID edition, String name, UUID chair, String place, List<Member> members) {

    /** @param background public figure, academic, policy practitioner, media or civil society */
    public record Member(UUID juror, Background background) {
    }

    /** The five backgrounds that the guide asks jurors to come from. */
    public enum Background { PUBLIC_FIGURE, ACADEMIC, PRACTITIONER, MEDIA, CIVIL_SOCIETY }

    /** Everybody who must be there: the jurors and the chair. */
    public List<UUID> people() {
        return Stream.concat(members.stream().map(Member::juror), Stream.of(chair))
                .distinct().toList();
    }
}
