package id.anugerah.start;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the console says when the product is ready. */
final class Console {

    private Console() {
    }

    static String demo(String address, String password, Map<String, String> accounts, UnaryOperator<String> words) {
        String lines = accounts.entrySet().stream()
                .map(account -> "    %-48s %s".formatted(account.getKey(), words.apply(account.getValue())))
                .collect(Collectors.joining("\n"));
        return """

                  Anugerah siap / is ready:  %s

                  Akun demo, hanya dari komputer ini / demo accounts, from this machine only.
                  Kata sandi semua akun / password of all accounts:  %s

                %s
                """.formatted(address, password, lines);
    }

    static String ready(String address, boolean administrator) {
        String first = administrator ? "" : """

                  Belum ada administrator. Buat yang pertama, kata sandi dibaca dari masukan:
                  There is no administrator yet. Make the first one, the password is read from standard input:

                    java -jar anugerah.jar create-account --email=… --name=… --roles=ADMINISTRATOR
                """;
        return """

                  Anugerah siap / is ready:  %s
                %s""".formatted(address, first);
    }
}
