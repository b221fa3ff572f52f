package id.anugerah.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.Anugerah;
import id.anugerah.start.LaidGround;
import id.anugerah.support.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** {@code KillInTheMiddle calendar|migration kills=5}: asks, starts the jar, kills it again and again in the middle, counts. */
public final class KillInTheMiddle {

    private static final String[] QUIET = {"--anugerah.start=none", "--spring.datasource.url=", "--anugerah.password.strength=4",
        "--anugerah.batch.jobs=false", "--anugerah.seal.jobs=false", "--anugerah.evidence.jobs=false", "--anugerah.retention.jobs=false",
        "--camunda.bpm.job-execution.enabled=false", "--spring.mail.host=",
        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"};

    private final String name;
    private final Interrupted work;
    private final Map<String, Long> options;
    private final Path data;
    private final Server server;
    private final Map<String, Object> line = new LinkedHashMap<>();
    private final List<String> kills = new ArrayList<>();

    private KillInTheMiddle(String name, Map<String, Long> options, Path data) {
        this.name = name;
        this.work = name.equals("calendar") ? new CalendarChange() : new Migration();
        this.options = options;
        this.data = data;
        this.server = new Server(Path.of("target/anugerah.jar").toAbsolutePath(), data, Math.toIntExact(options.get("port")));
    }

    public static void main(String[] args) throws Exception {
        Map<String, Long> options = new TreeMap<>(Map.of("kills", 5L, "cases", 150L, "editions", 4L, "port", 8399L, "span", 5_000L,
                "seed", System.nanoTime() % 100_000));
        boolean understood = args.length > 0 && List.of("calendar", "migration").contains(args[0]);
        for (int i = 1; i < args.length; i++) {
            String[] option = args[i].split("=", 2);
            understood &= option.length == 2 && option[1].matches("\\d{1,6}") && options.replace(option[0], Long.valueOf(option[1])) != null;
        }
        if (!understood) {
            System.err.println("proof/kill-in-the-middle calendar|migration " + options);
            System.exit(2);
        }
        Path data = Files.createTempDirectory("anugerah-proof");
        KillInTheMiddle proof = new KillInTheMiddle(args[0], options, data);
        boolean held;
        try {
            held = proof.run();
        } finally {
            proof.server.clear();
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(held ? 0 : 1);
    }

    private boolean run() throws Exception {
        say("seed " + options.get("seed"));
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Anugerah.class, Product.class)
                .web(WebApplicationType.NONE).run(settings())) {
            context.getAutowireCapableBeanFactory().createBean(LaidGround.class).run(null);
            work.ask(context.getBean(Product.class), options);
        }
        say("asked; nothing is done yet");
        Random dice = new Random(options.get("seed"));
        for (int left = Math.toIntExact(options.get("kills")); left > 0 && kill(dice, left); left--) {
            say("kill " + kills.size() + ": " + kills.get(kills.size() - 1));
        }
        List<String> broken = finish();
        line.put("proof", "kill-in-the-middle " + name);
        line.put("held", broken.isEmpty());
        line.putAll(options);
        line.put("killed", kills);
        line.put("broken", broken);
        System.out.println(new ObjectMapper().writeValueAsString(line));
        return broken.isEmpty();
    }

    private String[] settings() {
        String[] all = java.util.Arrays.copyOf(QUIET, QUIET.length + 1);
        all[QUIET.length] = "--anugerah.data=" + data;
        return all;
    }

    /** @return false when the work was over before it could be killed */
    private boolean kill(Random dice, int left) throws Exception {
        server.start();
        try (Watch watch = Watch.on(data, server)) {
            String moment = work.middle(watch, dice, left);
            if (moment.equals("over")) {
                server.stop();
                return false;
            }
            server.kill();
            kills.add(moment);
            return true;
        }
    }

    /** The last start does what is left. */
    private List<String> finish() throws Exception {
        server.start();
        List<String> broken = new ArrayList<>();
        try (Watch watch = Watch.on(data, server)) {
            long until = System.nanoTime() + 300_000_000_000L;
            while (!work.over(watch) || watch.number("select count(*) from event_publication where completion_date is null") > 0) {
                if (System.nanoTime() > until || !server.lives()) {
                    broken.add("it did not come to its end\n" + server.lastWords());
                    return broken;
                }
                Thread.sleep(200);
            }
            Map<String, Object> counted = new LinkedHashMap<>();
            broken.addAll(work.broken(watch, counted));
            line.put("counted", counted);
        }
        if (kills.isEmpty()) {
            broken.add("it was never killed in the middle");
        }
        server.stop();
        if (server.command("verify-audit") != 0) {
            broken.add("verify-audit: " + server.lastWords());
        }
        return broken;
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
