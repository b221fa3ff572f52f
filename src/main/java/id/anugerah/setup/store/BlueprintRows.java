package id.anugerah.setup.store;

import id.anugerah.setup.Blueprint;
import id.anugerah.setup.Part;
import id.anugerah.setup.RuleChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class BlueprintRows {

    private final JdbcClient jdbc;

    BlueprintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Blueprint made) {
        jdbc.sql("""
                        insert into blueprint (id, edition, source, state, created_by, created_at)
                        values (:id, :edition, :source, :state, :by, :at)""")
                .param("id", made.id()).param("edition", made.edition().orElse(null)).param("source", made.source())
                .param("state", made.state().name()).param("by", made.createdBy()).param("at", time(made.createdAt())).update();
    }

    public void insert(UUID blueprint, Part part) {
        jdbc.sql("""
                        insert into blueprint_part (blueprint, part, content, original, changed_by, changed_at)
                        values (:blueprint, :part, :content, :original, :by, :at)""")
                .param("blueprint", blueprint).param("part", part.name()).param("content", part.content())
                .param("original", part.original()).param("by", part.changedBy()).param("at", time(part.changedAt())).update();
    }

    /** Nobody else changes it, or anything in it, until this transaction ends. */
    public Optional<Blueprint> lock(UUID id) {
        return jdbc.sql("select * from blueprint where id = :id for update").param("id", id).query(BlueprintRows::blueprint).optional();
    }

    /** Until this transaction ends nobody else publishes other rules for the edition: one of two sees what the other has done. */
    public void lockRules(UUID edition) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:edition as text), 31))").param("edition", edition)
                .query(Integer.class).single();
    }

    public Optional<Blueprint> find(UUID id) {
        return jdbc.sql("select * from blueprint where id = :id").param("id", id).query(BlueprintRows::blueprint).optional();
    }

    /** The newest first; discarded ones are not among them. */
    public List<Blueprint> all() {
        return jdbc.sql("select * from blueprint where state <> 'DISCARDED' order by created_at desc, id limit 200")
                .query(BlueprintRows::blueprint).list();
    }

    public List<Part> parts(UUID blueprint) {
        return jdbc.sql("select * from blueprint_part where blueprint = :blueprint order by part").param("blueprint", blueprint)
                .query(BlueprintRows::part).list();
    }

    public Optional<Part> part(UUID blueprint, String part) {
        return jdbc.sql("select * from blueprint_part where blueprint = :blueprint and part = :part")
                .param("blueprint", blueprint).param("part", part).query(BlueprintRows::part).optional();
    }

    /** The parts of that kind as they were published last for an edition, by name: examples stay with the tables that they try. */
    public Map<String, String> published(UUID edition, String kind) {
        Map<String, String> contents = new TreeMap<>();
        jdbc.sql("""
                        select distinct on (p.part) p.part, p.content from blueprint_part p join blueprint b on b.id = p.blueprint
                        where b.published = :edition and b.state = 'PUBLISHED' and starts_with(p.part, :kind)
                        order by p.part, b.decided_at desc""")
                .param("edition", edition).param("kind", kind).query(rs -> {
                    contents.put(rs.getString("part"), rs.getString("content"));
                });
        return contents;
    }

    /** Of a running edition, the newest first; what changed nothing in a table is none. */
    public List<RuleChange> ruleChanges(UUID edition) {
        return jdbc.sql("""
                        select b.decided_at, b.reason, array_agg(substr(p.part, 7) order by p.part) as tables
                        from blueprint b join blueprint_part p on p.blueprint = b.id
                        where b.edition = :edition and b.state = 'PUBLISHED' and starts_with(p.part, 'table:') and p.content <> p.original
                        group by b.id order by b.decided_at desc""")
                .param("edition", edition).query((rs, row) -> new RuleChange(instant(rs, "decided_at").orElseThrow(),
                        List.of((String[]) rs.getArray("tables").getArray()), rs.getString("reason"))).list();
    }

    /** @return whether nobody had changed it since that revision */
    public boolean change(UUID blueprint, String part, int seen, String content, UUID by, Instant at) {
        return jdbc.sql("""
                        update blueprint_part set content = :content, revision = revision + 1, changed_by = :by, changed_at = :at
                        where blueprint = :blueprint and part = :part and revision = :seen""")
                .param("content", content).param("by", by).param("at", time(at)).param("blueprint", blueprint)
                .param("part", part).param("seen", seen).update() == 1;
    }

    public void propose(UUID id, Blueprint.Proposal proposal) {
        jdbc.sql("""
                        update blueprint set state = 'PROPOSED', proposed_by = :by, proposed_at = :at, proposed_hash = :hash,
                            reason = :reason, decided_by = null, decided_at = null where id = :id""")
                .param("by", proposal.by()).param("at", time(proposal.at())).param("hash", proposal.hash())
                .param("reason", proposal.reason()).param("id", id).update();
    }

    public void decide(UUID id, Blueprint.State state, UUID by, Instant at, UUID published) {
        jdbc.sql("update blueprint set state = :state, decided_by = :by, decided_at = :at, published = :published where id = :id")
                .param("state", state.name()).param("by", by).param("at", time(at)).param("published", published)
                .param("id", id).update();
    }

    private static Blueprint blueprint(ResultSet rs, int row) throws SQLException {
        Optional<Blueprint.Proposal> proposal = Optional.ofNullable(rs.getObject("proposed_by", UUID.class)).isEmpty()
                ? Optional.empty() : Optional.of(new Blueprint.Proposal(rs.getObject("proposed_by", UUID.class),
                instant(rs, "proposed_at").orElseThrow(), rs.getString("proposed_hash"), rs.getString("reason")));
        return new Blueprint(rs.getObject("id", UUID.class), Optional.ofNullable(rs.getObject("edition", UUID.class)),
                rs.getObject("source", UUID.class), Blueprint.State.valueOf(rs.getString("state")),
                rs.getObject("created_by", UUID.class), instant(rs, "created_at").orElseThrow(), proposal,
                Optional.ofNullable(rs.getObject("decided_by", UUID.class)), instant(rs, "decided_at"),
                Optional.ofNullable(rs.getObject("published", UUID.class)));
    }

    private static Part part(ResultSet rs, int row) throws SQLException {
        return new Part(rs.getString("part"), rs.getString("content"), rs.getString("original"), rs.getInt("revision"),
                rs.getObject("changed_by", UUID.class), instant(rs, "changed_at").orElseThrow());
    }

    private static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
