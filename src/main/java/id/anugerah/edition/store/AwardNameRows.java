package id.anugerah.edition.store;

import id.anugerah.shared.Text;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AwardNameRows {

    private final JdbcClient jdbc;

    AwardNameRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Text> find(UUID edition, String category) {
        return jdbc.sql("select name_id, name_en from award_name where edition = :edition and category = :category")
                .param("edition", edition).param("category", category)
                .query((rs, n) -> new Text(rs.getString("name_id"), rs.getString("name_en"))).optional();
    }

    public Map<String, Text> of(UUID edition) {
        Map<String, Text> names = new TreeMap<>();
        jdbc.sql("select category, name_id, name_en from award_name where edition = :edition").param("edition", edition).query(rs -> {
            names.put(rs.getString("category"), new Text(rs.getString("name_id"), rs.getString("name_en")));
        });
        return names;
    }

    public void replace(UUID edition, Map<String, Text> names) {
        jdbc.sql("delete from award_name where edition = :edition").param("edition", edition).update();
        names.forEach((category, name) -> jdbc.sql("""
                        insert into award_name (edition, category, name_id, name_en) values (:edition, :category, :id, :en)""")
                .param("edition", edition).param("category", category).param("id", name.id()).param("en", name.en()).update());
    }
}
