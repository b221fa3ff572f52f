package id.anugerah.evidence.inspection;

import id.anugerah.evidence.MediaType;
import id.anugerah.shared.Refused;
import java.util.Locale;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Says what a file really is and refuses what may not be kept. What it is called counts only against it. */
@Component
public class FileInspection {

    /** @throws Refused with a reason that begins with "evidence." or with the words of the place; its first argument is the name */
    public Inspected inspect(String name, byte[] content, Accepted accepted) {
        Refused.unless(content.length > 0, "evidence.empty", name);
        accepted.requireSize(name, content.length);
        MediaType called = accepted.requireType(name);
        FileKind kind = KindDetection.of(content);
        Refused.unless(kind != FileKind.LOCKED_OFFICE || called == MediaType.PDF, "evidence.encrypted", name);
        Refused.unless(kind.type().filter(called::equals).isPresent(), accepted.words() + ".otherThanNamed", name, extension(name),
                words(kind));
        return switch (called) {
            case PDF -> kept(called, content, () -> PdfCheck.check(name, content));
            case DOCX -> kept(called, content, () -> OfficeCheck.check(name, content, Office.TEXT));
            case PPTX -> kept(called, content, () -> OfficeCheck.check(name, content, Office.SLIDES));
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
