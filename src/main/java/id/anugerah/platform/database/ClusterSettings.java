package id.anugerah.platform.database;

import java.util.Map;
import java.util.TreeMap;

/** Server settings; given on the command line, so they win over postgresql.conf and over zonky's {@code -F}. */
final class ClusterSettings {

    /** Local connections by socket and replication are not named, hence refused. */
    static final String PG_HBA = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private ClusterSettings() {
    }

    static Map<String, String> of(DatabaseKind kind) {
        boolean kept = kind == DatabaseKind.EMBEDDED_KEPT;
        String safe = kept ? "on" : "off";
        Map<String, String> settings = new TreeMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "100");
        settings.put("shared_buffers", kept ? "256MB" : "64MB");
        settings.put("fsync", safe);
        settings.put("full_page_writes", safe);
        settings.put("synchronous_commit", safe);
        settings.put("log_checkpoints", "off");
        return settings;
    }
}
