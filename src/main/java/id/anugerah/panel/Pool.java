package id.anugerah.panel;

import java.util.List;
import java.util.UUID;

/** People who may be chosen for panels, kept across editions. */
public record Pool(UUID id, String name, List<Member> members) {

    /**
     * @param available whether the account is active and still a juror's
     * @param seats     on panels of the edition that is asked about
     * @param conflicts bodies among its finalists that the person must not score
     * @param absences  times at which the person cannot come that are not over
     */
    public record Member(UUID juror, String name, Panel.Background background, boolean available, int seats, int conflicts, int absences) {

        @Override
        public String toString() {
            return juror.toString(); // never a name in a log
        }
    }
}
