package id.anugerah.oversight.store;

import id.anugerah.oversight.Seal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seals, and the ends of chains that each of them saw for the first time. */
@Repository
public class SealRows {

    private static final RowMapper<Seal> SEAL = (rs, n) -> new Seal(rs.getInt("number"), rs.getObject("day", LocalDate.class),
            rs.getObject("sealed_at", OffsetDateTime.class).toInstant(), rs.getLong("chains"), rs.getLong("rows"),
            rs.getString("list_hash"), rs.getString("previous_hash"), rs.getString("hash"));

    /** The order of uuid is that of its text. */
    private static final String LIST_HASH = """
            encode(sha256(convert_to(coalesce(string_agg(subject || ' ' || seq || ' ' || hash, E'\\n' order by subject), ''), 'UTF8')), 'hex')""";

    private final JdbcClient jdbc;

    SealRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All chains as far as this seal and those before saw them. */
    public record Ends(long chains, long rows, String listHash) {
    }

    /** Others who want to seal wait until this transaction ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('audit_seal', 1))").query((rs, n) -> true).single();
    }

    public LocalDate today() {
        return jdbc.sql("select cast(clock_timestamp() at time zone 'Asia/Jakarta' as date)").query(LocalDate.class).single();
    }

    /** The database's own time, to the microsecond. */
    public Instant now() {
        return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    }

    public Optional<Seal> last() {
        return jdbc.sql("select * from audit_seal order by number desc limit 1").query(SEAL).optional();
    }

    /** Notes the end of each chain that has grown since it was sealed last; one statement sees one state of the trail. */
    public void collect(int seal) {
        jdbc.sql("""
                        insert into audit_sealed_chain (subject, seq, seal, hash)
                        select l.subject, l.seq, :seal, a.hash
                        from (select subject, max(seq) as seq from audit group by subject) l
                        join audit a on a.subject = l.subject and a.seq = l.seq
                        where not exists (select from audit_sealed_chain z where z.subject = l.subject and z.seq >= l.seq)""")
                .param("seal", seal).update();
    }

    public Ends ends(int seal) {
        return jdbc.sql("""
                        select count(*) as chains, coalesce(sum(z.seq), 0) as rows,
                               (select %s from audit_sealed_chain where seal = :seal) as list_hash
                        from (select subject, max(seq) as seq from audit_sealed_chain group by subject) z""".formatted(LIST_HASH))
                .param("seal", seal).query((rs, n) -> new Ends(rs.getLong("chains"), rs.getLong("rows"), rs.getString("list_hash")))
                .single();
    }

    public void insert(Seal seal) {
        jdbc.sql("""
                        insert into audit_seal (number, day, sealed_at, chains, rows, list_hash, previous_hash, hash)
                        values (:number, :day, :at, :chains, :rows, :list, :previous, :hash)""")
                .param("number", seal.number()).param("day", seal.day()).param("at", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .param("chains", seal.chains()).param("rows", seal.rows()).param("list", seal.listHash())
                .param("previous", seal.previousHash()).param("hash", seal.hash()).update();
    }

    /** Newest first. */
    public List<Seal> before(int number, int most) {
        return jdbc.sql("select * from audit_seal where number < :number order by number desc limit :most")
                .param("number", number).param("most", most).query(SEAL).list();
    }

    /** Oldest first. */
    public List<Seal> all() {
        return jdbc.sql("select * from audit_seal order by number").query(SEAL).list();
    }

    /** The hash of the list of each seal, computed again; a seal without a list is not among them. */
    public Map<Integer, String> listHashes() {
        return jdbc.sql("select seal, " + LIST_HASH + " as hash from audit_sealed_chain group by seal")
                .query((rs, n) -> Map.entry(rs.getInt("seal"), rs.getString("hash"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
