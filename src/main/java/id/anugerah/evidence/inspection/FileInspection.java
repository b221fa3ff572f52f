package id.anugerah.evidence.inspection;

import id.anugerah.evidence.MediaType;
import id.anugerah.shared.Refused;
import java.util.Locale;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Says what a file really is and refuses what may not be kept. What it is called counts only against it. */
@Component
public class FileInspection {

    /** Bytes: 2 MB. */
    public static final int LARGEST = 2_097_152;

    /** @throws Refused with a reason that begins with "evidence."; its first argument is the name */
    public Inspected inspect(String name, byte[] content) {
        Refused.unless(content.length > 0, "evidence.empty", name);
        Refused.unless(content.length <= LARGEST, "evidence.tooLarge", name, content.length);
        MediaType called = MediaType.ofName(name).orElseThrow(() -> new Refused("evidence.wrongType", name));
        FileKind kind = KindDetection.of(content);
        Refused.unless(kind != FileKind.LOCKED_OFFICE || called == MediaType.PDF, "evidence.encrypted", name);
        Refused.unless(kind.type().filter(called::equals).isPresent(), "evidence.otherThanNamed", name, extension(name),
                words(kind));
        return switch (called) {
            case PDF -> kept(called, content, () -> PdfCheck.check(name, content));
            case DOCX -> kept(called, content, () -> WordCheck.check(name, content));
            case DOC -> kept(called, content, () -> OldWordCheck.check(name, content));
            case JPEG -> PictureCheck.jpeg(name, content);
            case PNG -> PictureCheck.png(name, content);
        };
    }

    private static Inspected kept(MediaType type, byte[] content, Runnable check) {
        check.run();
        return new Inspected(type, content, false);
    }

    /** An argument that the message bundles turn into words of the reader's language. */
    private static Object words(FileKind kind) {
        return new DefaultMessageSourceResolvable("fileKind." + kind.name());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
