package id.anugerah.start;

import id.anugerah.platform.StartRefused;
import id.anugerah.platform.database.DatabaseInUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The database of the server, opened beside it by the same settings, for a command that only reads. */
final class DecisionDatabase {

    private static final String URL = "spring.datasource.url";
    private static final String DATA = "anugerah.data";

    private final Class<?> application;
    private final Map<String, String> settings;

    /** @param settings as on the server's command line, "--anugerah.data" and its like */
    DecisionDatabase(Class<?> application, Map<String, String> settings) {
        this.application = application;
        this.settings = settings;
    }

    /** Absent when there is no database to be opened: a command that reads must not make one. */
    <T> Optional<T> read(Function<ConfigurableApplicationContext, T> reading) throws IOException {
        Path data = Path.of(setting(DATA).orElse("./data"));
        boolean external = setting(URL).isPresent();
        if (!external && !DatabaseInUse.isIn(data)) {
            return Optional.empty();
        }
        List<String> beside = external ? List.of() : DatabaseInUse.settings(data);
        // what the server does by itself must not be done twice
        Stream<String> quiet = Stream.of("--spring.modulith.events.republish-outstanding-events-on-restart=false",
                "--anugerah.evidence.jobs=false", "--anugerah.retention.jobs=false", "--anugerah.batch.jobs=false",
                "--anugerah.seal.jobs=false",
                "--spring.mail.host=");
        String[] all = Stream.of(Stream.of(RehearseCommand.HEADLESS), quiet, settings.entrySet().stream()
                .map(given -> given.getKey() + "=" + given.getValue()), beside.stream()).flatMap(Function.identity())
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
                .run(all)) {
            return Optional.of(reading.apply(context));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof StartRefused) {
                    return Optional.empty(); // said by the start itself
                }
            }
            throw e;
        }
    }

    private Optional<String> setting(String name) {
        return Stream.of(settings.get("--" + name), System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_')))
                .filter(value -> value != null && !value.isBlank()).findFirst();
    }
}
