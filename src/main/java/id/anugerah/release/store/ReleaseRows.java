package id.anugerah.release.store;

import id.anugerah.release.Proposal;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ReleaseRows {

    private static final RowMapper<Release> RELEASE = (rs, n) -> new Release(rs.getObject("id", UUID.class),
            rs.getObject("edition", UUID.class), ReleaseKind.valueOf(rs.getString("kind")),
            Release.State.valueOf(rs.getString("state")), rs.getString("record"), rs.getString("record_hash"),
            rs.getObject("proposed_by", UUID.class), rs.getObject("proposed_at", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(rs.getObject("announced_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
            Optional.ofNullable(rs.getObject("corrects", UUID.class)));

    private static final RowMapper<Proposal.Entry> ENTRY = (rs, n) -> new Proposal.Entry(
            rs.getObject("submission", UUID.class), rs.getString("reference"), rs.getString("body_name"),
            Group.valueOf(rs.getString("grouping")), rs.getInt("rank"),
            new Score(rs.getLong("points_num"), rs.getLong("points_den")), "", rs.getBoolean("selected"),
            Optional.ofNullable(rs.getString("category")));

    private static final String ENTRIES = """
            select x.*, s.reference, s.body_name from release_entry x join release r on r.id = x.release
            join submission s on s.id = x.submission
            """;
    /** What counts: a corrected decision has a successor. */
    private static final String STANDING = """
            where r.state = 'ANNOUNCED' and r.kind = :kind
              and not exists (select 1 from release later where later.corrects = r.id and later.state = 'ANNOUNCED')
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReleaseRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void insert(Release release, List<Proposal.Entry> entries) {
        jdbc.sql("""
                        insert into release (id, edition, kind, state, record, record_hash, proposed_by, proposed_at, corrects)
                        values (:id, :edition, :kind, :state, :record, :hash, :by, :at, :corrects)""")
                .param("id", release.id()).param("edition", release.edition()).param("kind", release.kind().name())
                .param("state", release.state().name()).param("record", release.record())
                .param("hash", release.recordHash()).param("by", release.proposedBy())
                .param("at", release.proposedAt().atOffset(ZoneOffset.UTC))
                .param("corrects", release.corrects().orElse(null), Types.OTHER).update();
        batches.batchUpdate("""
                        insert into release_entry (release, submission, grouping, rank, points_num, points_den, selected, category)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""",
                entries.stream().map(e -> new Object[] {release.id(), e.submission(), e.group().name(), e.rank(),
                        e.points().numerator(), e.points().denominator(), e.selected(), e.category().orElse(null)}).toList());
        say(release.id());
    }

    /** Open screens on all nodes hear of it when this transaction has committed. */
    private void say(UUID release) {
        jdbc.sql("select pg_notify('" + DecisionLines.CHANNEL + "', edition::text) from release where id = :id")
                .param("id", release).query((rs, n) -> n).list();
    }

    public Optional<Release> latest(UUID edition, ReleaseKind kind) {
        return jdbc.sql("""
                        select * from release where edition = :edition and kind = :kind
                        order by proposed_at desc limit 1""")
                .param("edition", edition).param("kind", kind.name()).query(RELEASE).optional();
    }

    /** The announced decision that counts. */
    public Optional<Release> standing(UUID edition, ReleaseKind kind) {
        return jdbc.sql("select r.* from release r " + STANDING + "and r.edition = :edition").param("edition", edition)
                .param("kind", kind.name()).query(RELEASE).optional();
    }

    /** The same, held until the transaction ends, so that a correction of it begins once. */
    public Optional<Release> lockStanding(UUID edition, ReleaseKind kind) {
        return jdbc.sql("select r.* from release r " + STANDING + "and r.edition = :edition for update of r")
                .param("edition", edition).param("kind", kind.name()).query(RELEASE).optional();
    }

    /** Every announced decision of a kind, the first one first. */
    public List<Release> announcedOnes(UUID edition, ReleaseKind kind) {
        return jdbc.sql("""
                        select * from release where edition = :edition and kind = :kind and state = 'ANNOUNCED'
                        order by announced_at, proposed_at""")
                .param("edition", edition).param("kind", kind.name()).query(RELEASE).list();
    }

    public Optional<Release> find(UUID id) {
        return jdbc.sql("select * from release where id = :id").param("id", id).query(RELEASE).optional();
    }

    /** Whether exactly this record was once proposed, under exactly this hash. */
    public boolean known(UUID edition, ReleaseKind kind, String record, String hash) {
        return jdbc.sql("""
                        select exists (select 1 from release where edition = :edition and kind = :kind
                            and record = :record and record_hash = :hash)""")
                .param("edition", edition).param("kind", kind.name()).param("record", record).param("hash", hash)
                .query(Boolean.class).single();
    }

    /** When exactly this record was proposed first; absent for one that never was. */
    public Optional<Instant> proposedAt(UUID edition, ReleaseKind kind, String record) {
        return jdbc.sql("select min(proposed_at) as at from release where edition = :edition and kind = :kind and record = :record")
                .param("edition", edition).param("kind", kind.name()).param("record", record)
                .query((rs, n) -> Optional.ofNullable(rs.getObject("at", OffsetDateTime.class)).map(OffsetDateTime::toInstant)).single();
    }

    public void decide(UUID id, Release.State state, UUID by, String note, Instant at) {
        int decided = jdbc.sql("""
                        update release set state = :state, decided_by = :by, decided_at = :at, note = :note
                        where id = :id and state = 'PROPOSED'""")
                .param("state", state.name()).param("by", by).param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", note).param("id", id).update();
        Refused.unless(decided == 1, "release.notProposed");
        say(id);
    }

    public void announced(UUID id, Instant at) {
        jdbc.sql("update release set state = 'ANNOUNCED', announced_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
        say(id);
    }

    /** Nobody can release it any more. */
    public void lapse(UUID id, Instant at) {
        jdbc.sql("update release set state = 'RETURNED', decided_at = :at where id = :id and state = 'PROPOSED'")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
        say(id);
    }

    public List<Proposal.Entry> entries(UUID release) {
        return jdbc.sql(ENTRIES + "where r.id = :release order by x.grouping, x.rank").param("release", release)
                .query(ENTRY).list();
    }

    /** When each kind of decision was first announced; a list that is announced once more is not announced anew. */
    public Map<ReleaseKind, Instant> firstAnnounced(UUID edition) {
        Map<ReleaseKind, Instant> first = new EnumMap<>(ReleaseKind.class);
        jdbc.sql("select kind, min(announced_at) as at from release where edition = :edition and announced_at is not null group by kind")
                .param("edition", edition).query((rs, n) -> first.put(ReleaseKind.valueOf(rs.getString("kind")),
                        rs.getObject("at", OffsetDateTime.class).toInstant())).list();
        return first;
    }

    public List<Proposal.Entry> announcedEntries(UUID edition, ReleaseKind kind) {
        return jdbc.sql(ENTRIES + STANDING + "and r.edition = :edition order by x.grouping, x.rank").param("kind", kind.name())
                .param("edition", edition).query(ENTRY).list();
    }

    public Optional<Proposal.Entry> announcedEntry(UUID submission, ReleaseKind kind) {
        return jdbc.sql(ENTRIES + STANDING + "and x.submission = :submission").param("kind", kind.name())
                .param("submission", submission).query(ENTRY).optional();
    }
}
