package id.anugerah.start;

import id.anugerah.rehearsal.Rehearsal;
import id.anugerah.setup.BlueprintFile;
import id.anugerah.setup.RehearsalProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code rehearse --ip=237 --upp=202 --seed=1}: a whole season against a throw-away database; the last line is JSON. With
 * {@code --blueprint=FILE} it is the season that this file prepares.
 */
public final class RehearseCommand {

    /** Without screens, demo season and the engine's own threads. */
    static final String[] HEADLESS = {"--anugerah.start=none", "--camunda.bpm.job-execution.enabled=false",
        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"};

    private RehearseCommand() {
    }

    /** @return the exit code: 0, or 2 for words that it does not understand */
    public static int run(Class<?> application, String... args) {
        Map<String, Long> numbers = new HashMap<>(Map.of("--ip", 237L, "--upp", 202L, "--seed", 1L));
        Optional<Map<String, String>> blueprint = Optional.empty();
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            if (parts.length == 2 && parts[0].equals("--blueprint")) {
                blueprint = read(parts[1]);
            }
            boolean number = parts.length == 2 && numbers.containsKey(parts[0]) && parts[1].matches("\\d{1,9}");
            if (!number && !(arg.startsWith("--blueprint=") && blueprint.isPresent())) {
                System.err.println("rehearse --ip=237 --upp=202 --seed=1 [--blueprint=FILE]: tidak mengerti / does not understand " + arg);
                return 2;
            }
            if (number) {
                numbers.put(parts[0], Long.parseLong(parts[1]));
            }
        }
        Optional.ofNullable(Long.getLong(RehearsalProgram.RUN_BY)).flatMap(ProcessHandle::of)
                .ifPresent(program -> program.onExit().thenRun(() -> System.exit(1))); // nobody waits for the summary any more
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(throwAway())) {
            context.getBean(GroundWork.class).lay();
            Rehearsal rehearsal = context.getBean(Rehearsal.class);
            int ip = numbers.get("--ip").intValue();
            int upp = numbers.get("--upp").intValue();
            String summary = blueprint.isPresent() ? rehearsal.play(blueprint.get(), ip, upp, numbers.get("--seed"), System.err::println)
                    : rehearsal.play(ip, upp, numbers.get("--seed"), System.err::println);
            System.out.println(summary);
            return 0;
        }
    }

    private static Optional<Map<String, String>> read(String file) {
        try {
            return Optional.of(BlueprintFile.read(Files.readString(Path.of(file))));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String[] throwAway() {
        // the database is always a throw-away one: a rehearsal must never touch a real season
        return Stream.concat(Stream.of(HEADLESS), Stream.of("--spring.datasource.url=", "--anugerah.database.mode=ephemeral",
                "--anugerah.password.strength=4", "--spring.mail.host=")).toArray(String[]::new);
    }
}
