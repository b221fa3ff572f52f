package id.anugerah.release.store;

import id.anugerah.release.AwardsBasis;
import id.anugerah.submission.Group;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places decided by hand that wait for a proposal or were frozen in one. */
@Repository
public class AwardChangeRows {

    private final JdbcClient jdbc;

    AwardChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their asking. */
    public List<AwardsBasis.Change> of(UUID edition) {
        return jdbc.sql("""
                        select c.*, s.reference, a.name from award_change c left join submission s on s.id = c.taker
                        join account a on a.id = c.asked_by where c.edition = :edition
                        order by c.asked_at, c.grouping, c.category, c.place""")
                .param("edition", edition).query((rs, n) -> new AwardsBasis.Change(Group.valueOf(rs.getString("grouping")),
                        rs.getString("category"), rs.getInt("place"), Optional.ofNullable(rs.getString("reference")),
                        rs.getString("reason"), rs.getString("name"),
                        rs.getObject("asked_at", OffsetDateTime.class).toInstant())).list();
    }

    /** @param taker empty for a place that stays empty @return false when place or taker are decided by hand already */
    public boolean insert(UUID edition, AwardsBasis.Change change, Optional<UUID> taker, UUID by) {
        return jdbc.sql("""
                        insert into award_change (edition, grouping, category, place, taker, reason, asked_by, asked_at)
                        values (:edition, :group, :category, :place, :taker, :reason, :by, :at)
                        on conflict do nothing""")
                .param("edition", edition).param("group", change.group().name()).param("category", change.category())
                .param("place", change.place()).param("taker", taker.orElse(null), java.sql.Types.OTHER)
                .param("reason", change.reason()).param("by", by).param("at", change.at().atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** @return whether there was one */
    public boolean delete(UUID edition, Group group, String category, int place) {
        return jdbc.sql("""
                        delete from award_change where edition = :edition and grouping = :group and category = :category
                            and place = :place""")
                .param("edition", edition).param("group", group.name()).param("category", category).param("place", place)
                .update() == 1;
    }
}
