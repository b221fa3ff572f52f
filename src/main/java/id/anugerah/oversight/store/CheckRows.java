package id.anugerah.oversight.store;

import id.anugerah.batch.BatchRun;
import id.anugerah.oversight.Finding;
import id.anugerah.oversight.Flaw;
import id.anugerah.oversight.Reading;
import id.anugerah.oversight.Seal;
import id.anugerah.oversight.TrailCheck;
import id.anugerah.oversight.TrailSubject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What checks have read and found. */
@Repository
public class CheckRows {

    /** Of one part; how many there are in all is counted besides. */
    private static final int MOST_KEPT = 100;

    private final JdbcClient jdbc;
    private final TrailRows trail;
    private final SealRows seals;

    CheckRows(JdbcClient jdbc, TrailRows trail, SealRows seals) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.seals = seals;
    }

    public void keep(UUID run, String part, Reading read) {
        jdbc.sql("insert into audit_checked (run, part, chains, rows, found) values (:run, :part, :chains, :rows, :found)")
                .param("run", run).param("part", part).param("chains", read.chains()).param("rows", read.rows())
                .param("found", read.found().size()).update();
        for (int i = 0; i < Math.min(MOST_KEPT, read.found().size()); i++) {
            Reading.Found found = read.found().get(i);
            jdbc.sql("""
                            insert into audit_finding (run, part, position, flaw, subject, seq, since)
                            values (:run, :part, :position, :flaw, :subject, :seq, :since)""")
                    .param("run", run).param("part", part).param("position", i).param("flaw", found.flaw().name())
                    .param("subject", found.subject().orElse(null)).param("seq", found.seq())
                    .param("since", found.since().orElse(null)).update();
        }
    }

    public TrailCheck sums(BatchRun run) {
        return jdbc.sql("""
                        select coalesce(sum(c.chains), 0) as chains, coalesce(sum(c.rows), 0) as rows, coalesce(sum(c.found), 0) as found,
                               (select min(f.since) from audit_finding f where f.run = :run) as since,
                               coalesce((select name from account where id = :by), '') as by_name
                        from audit_checked c where c.run = :run""")
                .param("run", run.id()).param("by", run.startedBy().orElse(null))
                .query((rs, n) -> new TrailCheck(run, rs.getLong("chains"), rs.getLong("rows"), rs.getLong("found"),
                        Optional.ofNullable(rs.getObject("since", Integer.class)).flatMap(this::seal), rs.getString("by_name")))
                .single();
    }

    public List<Finding> findings(UUID run, int most) {
        return named(jdbc.sql("""
                        select flaw, subject, seq, since from audit_finding where run = :run
                        order by subject is not null, since nulls last, part, position limit :most""")
                .param("run", run).param("most", most)
                .query((rs, n) -> new Reading.Found(Flaw.valueOf(rs.getString("flaw")),
                        Optional.ofNullable(rs.getObject("subject", UUID.class)), rs.getInt("seq"),
                        Optional.ofNullable(rs.getObject("since", Integer.class)))).list());
    }

    /** In the same order, with the names of the subjects and the seals themselves. */
    public List<Finding> named(List<Reading.Found> found) {
        Map<UUID, TrailSubject> subjects = trail.named(found.stream().flatMap(one -> one.subject().stream()).distinct().toList())
                .stream().collect(Collectors.toMap(TrailSubject::id, Function.identity()));
        Map<Integer, Seal> days = seals.all().stream().collect(Collectors.toMap(Seal::number, Function.identity()));
        return found.stream().map(one -> new Finding(one.flaw(), one.subject().map(subjects::get), one.seq(),
                one.since().map(days::get))).toList();
    }

    private Optional<Seal> seal(int number) {
        return seals.before(number + 1, 1).stream().filter(seal -> seal.number() == number).findFirst();
    }
}
