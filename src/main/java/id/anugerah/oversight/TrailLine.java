package id.anugerah.oversight;

import id.anugerah.audit.AuditRow;

/** One row of the trail as it is listed. @param actor the name of who acted; "" where a process did */
public record TrailLine(AuditRow row, TrailSubject subject, String actor) {

    public TrailPlace place() {
        return new TrailPlace(row.happenedAt(), row.subject(), row.seq());
    }
}
