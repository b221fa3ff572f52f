package id.anugerah.registration.store;

import id.anugerah.registration.Declarations;
import id.anugerah.registration.RegistrationForm;
import id.anugerah.registration.WhoToAsk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RegistrationRows {

    private final JdbcClient jdbc;

    RegistrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID submission, RegistrationForm form) {
        jdbc.sql("""
                        insert into registration (submission, institution, unit, unit_name, in_charge_name, in_charge_position,
                            proposer_name, phone, started_on, teleconference, institutional, whole_process, no_wrong_door)
                        values (:submission, :institution, :listed, :unit, :name, :position, :proposer, :phone, :started,
                            :teleconference, :institutional, :whole, :door)""")
                .param("submission", submission).param("institution", form.institution())
                .param("listed", form.unit(), java.sql.Types.OTHER).param("unit", form.unitName())
                .param("name", form.inChargeName()).param("position", form.inChargePosition())
                .param("proposer", form.proposerName()).param("phone", form.phone()).param("started", form.startedOn())
                .param("teleconference", form.teleconference()).param("institutional", form.institutional())
                .param("whole", form.wholeProcess()).param("door", form.noWrongDoor()).update();
    }

    public Declarations declarations(UUID submission) {
        return jdbc.sql("select * from registration where submission = :submission").param("submission", submission)
                .query((rs, n) -> new Declarations(rs.getObject("started_on", LocalDate.class),
                        rs.getBoolean("institutional"), rs.getBoolean("whole_process"), rs.getBoolean("no_wrong_door")))
                .single();
    }

    /** Unmasked: the caller masks. */
    public WhoToAsk whoToAsk(UUID submission) {
        return jdbc.sql("""
                        select r.unit_name, r.in_charge_position, r.phone, a.email
                        from registration r join submission s on s.id = r.submission join account a on a.id = s.owner
                        where r.submission = :submission""")
                .param("submission", submission)
                .query((rs, n) -> new WhoToAsk(rs.getString("unit_name"), rs.getString("in_charge_position"),
                        rs.getString("email"), rs.getString("phone"))).single();
    }

    /** Notes that the first registrar is told of a second attempt. @return false when that was done since {@code recently} */
    public boolean tellSecond(UUID submission, Instant now, Instant recently) {
        return jdbc.sql("""
                        update registration set told_second_at = :now
                        where submission = :submission and (told_second_at is null or told_second_at < :recently)""")
                .param("submission", submission).param("now", now.atOffset(ZoneOffset.UTC))
                .param("recently", recently.atOffset(ZoneOffset.UTC)).update() == 1;
    }
}
