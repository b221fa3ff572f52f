package id.anugerah.architecture;

import static id.anugerah.architecture.MainCode.CLASSES;
import static id.anugerah.architecture.MainCode.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/** H1, H7 and H10 where they speak of source files: words for every package, short delegates, short files. */
class HouseRulesOnFilesTest {

    private static final int SHORTEST_WORDS = 60;
    private static final int LONGEST_DELEGATE = 30;
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_VIEW = 300;

    @Test
    void h1EveryPackageSaysWhatItIsFor() {
        List<Path> packages = MainCode.files().stream().map(Path::getParent).distinct()
                .filter(folder -> !folder.endsWith("id/anugerah")).toList();
        assertThat(packages).hasSizeGreaterThan(30).allSatisfy(folder ->
                assertThat(words(folder.resolve("package-info.java"))).as("words of %s", folder)
                        .hasSizeGreaterThanOrEqualTo(SHORTEST_WORDS));
    }

    @Test
    void h7ADelegateIsShort() {
        List<Path> delegates = CLASSES.stream().filter(type -> type.isAssignableTo(JavaDelegate.class))
                .map(type -> ROOT.resolve(type.getFullName().replace('.', '/') + ".java")).toList();
        assertThat(delegates).isNotEmpty().allSatisfy(file ->
                assertThat(MainCode.body(file)).as("%s", file).hasSizeLessThanOrEqualTo(LONGEST_DELEGATE));
    }

    @Test
    void h10NoFileIsTooLong() {
        assertThat(MainCode.files()).isNotEmpty().allSatisfy(file ->
                assertThat(MainCode.lines(file).size()).as("lines of %s", file).isLessThanOrEqualTo(limit(file)));
    }

    private static int limit(Path file) {
        boolean view = file.startsWith(ROOT.resolve("id/anugerah/ui")) && file.toString().endsWith("View.java");
        return view ? LONGEST_VIEW : LONGEST_FILE;
    }

    private static String words(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return "";
        }
        return MainCode.lines(packageInfo).stream().map(String::strip).filter(line -> line.startsWith("*") && !line.equals("*/"))
                .map(line -> line.substring(1).strip()).collect(Collectors.joining(" "));
    }
}
