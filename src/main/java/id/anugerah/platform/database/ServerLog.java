package id.anugerah.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the server wrote since this start; it outlives the JVM, unlike a pipe to it. */
record ServerLog(Path file, long from) {

    private static final Pattern TELLING = Pattern.compile("(FATAL|PANIC|error): .*");
    private static final long LARGE = 10_000_000;

    /** Begins a new file when the old one has grown, and keeps one old file. */
    static ServerLog at(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    boolean says(String text) {
        return written().contains(text);
    }

    /** The lines that tell why it failed, or the last ones, in one line. */
    String reason() {
        List<String> lines = written().lines().filter(line -> !line.isBlank()).toList();
        List<String> telling = lines.stream().map(TELLING::matcher).filter(Matcher::find).map(Matcher::group).toList();
        List<String> chosen = telling.isEmpty() ? lines : telling;
        return chosen.stream().skip(Math.max(0, chosen.size() - 2)).map(String::strip).collect(Collectors.joining(" | "));
    }

    private String written() {
        try {
            byte[] all = Files.readAllBytes(file);
            return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        } catch (IOException none) {
            return "";
        }
    }
}
