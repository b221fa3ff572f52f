package id.anugerah.start;

import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.account.NewAccount;
import id.anugerah.shared.Refused;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;

/** {@code create-account --email=… --name=… --roles=ADMINISTRATOR,…}: an account that can sign in at once. */
public final class CreateAccountCommand {

    private CreateAccountCommand() {
    }

    /** @return the exit code: 0, 1 when refused, 2 for words that it does not understand */
    public static int run(Class<?> application, String... args) throws IOException {
        Map<String, String> given = new HashMap<>();
        Arrays.stream(args).map(arg -> arg.split("=", 2)).filter(p -> p.length == 2).forEach(p -> given.put(p[0], p[1]));
        if (!given.keySet().equals(Set.of("--email", "--name", "--roles")) || !known(given.get("--roles"))) {
            System.err.println("create-account --email=… --name=… --roles=" + Arrays.toString(Role.values()));
            return 2;
        }
        String password = password();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE).run(RehearseCommand.HEADLESS)) {
            return create(context, given, password);
        }
    }

    private static int create(ConfigurableApplicationContext context, Map<String, String> given, String password) {
        Accounts accounts = context.getBean(Accounts.class);
        try {
            accounts.checkPassword(password);
            Refused.unless(!accounts.known(given.get("--email")), "account.addressTaken");
            accounts.createActive(new NewAccount(given.get("--email"), given.get("--name"), password, "id", null,
                    Arrays.stream(given.get("--roles").split(",")).map(Role::valueOf).collect(Collectors.toSet())));
            System.out.println("Akun siap / account ready.");
            return 0;
        } catch (Refused refused) {
            System.err.println(context.getBean(MessageSource.class).getMessage("refused." + refused.reason(),
                    refused.arguments().toArray(), refused.reason(), Locale.forLanguageTag("id")));
            return 1;
        }
    }

    private static boolean known(String roles) {
        Set<String> all = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        return all.containsAll(Arrays.asList(roles.split(",")));
    }

    private static String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            return new String(console.readPassword("Kata sandi / password: "));
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
