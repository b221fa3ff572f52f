package id.anugerah.edition.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Parameters;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.edition.Sheets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EditionRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WITH_PHASES = """
            select e.*, p.kind, p.opens, p.closes, p.state
            from edition e join phase p on p.edition = e.id
            """;

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, EditionPlan plan, Sheets sheets, String parameters) {
        jdbc.sql("""
                        insert into edition (id, code, name, year, zone, announced_on, ip_instrument, upp_instrument,
                                             jury_sheet, parameters)
                        values (:id, :code, :name, :year, :zone, :announced, :ip, :upp, :jury, cast(:parameters as jsonb))""")
                .param("id", id).param("code", plan.code()).param("name", plan.name()).param("year", plan.year())
                .param("zone", plan.zone()).param("announced", plan.announcedOn()).param("ip", sheets.ip()).param("upp", sheets.upp())
                .param("jury", sheets.jury()).param("parameters", parameters).update();
        ZoneId zone = ZoneId.of(plan.zone());
        plan.phases().forEach((kind, dates) -> jdbc.sql("""
                        insert into phase (edition, kind, opens, closes, state)
                        values (:edition, :kind, :opens, :closes, 'PLANNED')""")
                .param("edition", id).param("kind", PhaseKind.of(kind).name())
                .param("opens", dates.opens().atZone(zone).toOffsetDateTime())
                .param("closes", dates.closes().atZone(zone).toOffsetDateTime()).update());
    }

    public Edition byId(UUID id) {
        return editions(jdbc.sql(WITH_PHASES + "where e.id = :id").param("id", id)).get(0);
    }

    public Optional<Edition> byCode(String code) {
        return editions(jdbc.sql(WITH_PHASES + "where e.code = :code").param("code", code)).stream().findFirst();
    }

    public List<Edition> all() {
        return editions(jdbc.sql(WITH_PHASES));
    }

    /** Whoever else wants to make an edition waits until this transaction ends. */
    public void lockCodes() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('edition.code', 7))").query((rs, n) -> true).single();
    }

    public void setState(UUID edition, PhaseKind kind, Phase.State state) {
        jdbc.sql("update phase set state = :state where edition = :edition and kind = :kind")
                .param("state", state.name()).param("edition", edition).param("kind", kind.name()).update();
    }

    public void move(UUID edition, PhaseKind kind, Instant opens, Instant closes) {
        jdbc.sql("update phase set opens = :opens, closes = :closes where edition = :edition and kind = :kind")
                .param("opens", opens.atOffset(ZoneOffset.UTC)).param("closes", closes.atOffset(ZoneOffset.UTC))
                .param("edition", edition).param("kind", kind.name()).update();
    }

    public int nextNumber(UUID edition) {
        return jdbc.sql("update edition set last_number = last_number + 1 where id = :id returning last_number")
                .param("id", edition).query(Integer.class).single();
    }

    /** One row for each phase; what is the edition's is read from its first row only. */
    private static List<Edition> editions(JdbcClient.StatementSpec statement) {
        return statement.query(EditionRows::read).stream()
                .sorted(Comparator.comparing((Edition e) -> e.phase(PhaseKind.REGISTRATION).opens()).reversed()).toList();
    }

    private static List<Edition> read(ResultSet rs) throws SQLException {
        Map<UUID, Edition> found = new LinkedHashMap<>();
        Map<UUID, List<Phase>> phases = new HashMap<>();
        while (rs.next()) {
            UUID id = rs.getObject("id", UUID.class);
            if (!found.containsKey(id)) {
                found.put(id, edition(id, rs));
            }
            phases.computeIfAbsent(id, key -> new ArrayList<>()).add(phase(rs));
        }
        return found.values().stream().map(one -> with(one, phases.get(one.id()))).toList();
    }

    private static Edition with(Edition e, List<Phase> phases) {
        return new Edition(e.id(), e.code(), e.name(), e.year(), e.zone(), e.announcedOn(), e.ipInstrument(),
                e.uppInstrument(), e.jurySheet(), e.parameters(),
                phases.stream().sorted(Comparator.comparing(Phase::kind)).toList());
    }

    private static Phase phase(ResultSet rs) throws SQLException {
        return new Phase(PhaseKind.valueOf(rs.getString("kind")),
                rs.getObject("opens", OffsetDateTime.class).toInstant(),
                rs.getObject("closes", OffsetDateTime.class).toInstant(), Phase.State.valueOf(rs.getString("state")));
    }

    private static Edition edition(UUID id, ResultSet rs) throws SQLException {
        return new Edition(id, rs.getString("code"), rs.getString("name"), rs.getInt("year"),
                ZoneId.of(rs.getString("zone")), rs.getObject("announced_on", java.time.LocalDate.class),
                rs.getObject("ip_instrument", UUID.class), rs.getObject("upp_instrument", UUID.class),
                rs.getObject("jury_sheet", UUID.class), parameters(rs.getString("parameters")), List.of());
    }

    private static Parameters parameters(String json) {
        try {
            return JSON.readValue(json, Parameters.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parameters of an edition are written by us", e);
        }
    }
}
