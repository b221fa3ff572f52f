package id.anugerah.registration.store;

import id.anugerah.registration.Declarations;
import id.anugerah.registration.RegistrationForm;
import java.time.LocalDate;
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
                        insert into registration (submission, institution, unit_name, in_charge_name, in_charge_position,
                            proposer_name, phone, started_on, teleconference, institutional, whole_process, no_wrong_door)
                        values (:submission, :institution, :unit, :name, :position, :proposer, :phone, :started,
                            :teleconference, :institutional, :whole, :door)""")
                .param("submission", submission).param("institution", form.institution()).param("unit", form.unitName())
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
}
