package id.anugerah.process.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** The engine's own tables, by the scripts of its jar, into a schema of their own. */
@Component
class V1__EngineTables extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of("engine", "history", "identity", "case.engine", "case.history",
            "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set search_path to engine");
        }
        ResourceDatabasePopulator populator = new ResourceDatabasePopulator();
        populator.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
        SCRIPTS.forEach(name -> populator.addScript(
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + name + ".sql")));
        populator.populate(context.getConnection());
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set search_path to anugerah, engine, public");
        }
    }
}
