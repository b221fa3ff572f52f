package id.anugerah.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.Anugerah;
import id.anugerah.start.LaidGround;
import id.anugerah.support.Product;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the product without screens and measures one thing: {@code Bench uploads rate=7}. */
public final class Bench {

    private static final Map<String, Measured> ALL = Map.of("archive", new ArchiveBench(), "autosave", new Autosaves(),
            "insight", new Insights(), "uploads", new Uploads(), "worklist", new WorkLists());

    private static final String[] SETTINGS = {"--anugerah.start=none", "--spring.datasource.url=", "--anugerah.database.mode=ephemeral",
        "--anugerah.password.strength=4", "--anugerah.insight.kept=0ms", "--spring.mail.host=", "--camunda.bpm.job-execution.enabled=false",
        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"};

    private Bench() {
    }

    public static void main(String[] args) throws Exception {
        Measured measured = args.length == 0 ? null : ALL.get(args[0]);
        if (measured == null) {
            System.err.println("bench/run <name>: " + ALL.keySet());
            System.exit(2);
        }
        Map<String, Long> options = new TreeMap<>(measured.options());
        for (int i = 1; i < args.length; i++) {
            String[] option = args[i].split("=", 2);
            if (option.length != 2 || options.replace(option[0], Long.valueOf(option[1])) == null) {
                System.err.println("Unknown option " + args[i] + "; known: " + options.keySet());
                System.exit(2);
            }
        }
        Map<String, Object> line = new LinkedHashMap<>(Map.of("bench", args[0]));
        line.putAll(options);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Anugerah.class, Product.class)
                .web(WebApplicationType.NONE).run(SETTINGS)) {
            context.getAutowireCapableBeanFactory().createBean(LaidGround.class).run(null); // after the tables, not among the beans
            line.putAll(measured.run(context.getBean(Product.class), options));
        }
        System.out.println(new ObjectMapper().writeValueAsString(line));
        System.exit(0);
    }
}
