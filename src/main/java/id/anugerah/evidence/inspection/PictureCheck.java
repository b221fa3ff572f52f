package id.anugerah.evidence.inspection;

import id.anugerah.evidence.MediaType;
import id.anugerah.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture of a bearable number of pixels that can be decoded to its end. Decoded small: what is needed is whether, not what. */
final class PictureCheck {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int SMALL = 1_000;

    private PictureCheck() {
    }

    static Inspected jpeg(String name, byte[] content) {
        return check(name, MediaType.JPEG, () -> JpegSegments.clean(content.clone()));
    }

    static Inspected png(String name, byte[] content) {
        return check(name, MediaType.PNG, () -> PngChunks.clean(content.clone()));
    }

    private static Inspected check(String name, MediaType type, Cleaning cleaning) {
        try {
            CleanPicture picture = cleaning.clean();
            Refused.unless(picture.pixels() > 0, "evidence.damaged", name);
            Refused.unless(picture.pixels() <= MOST_PIXELS, "evidence.tooManyPixels", name);
            decode(name, type, picture);
            return new Inspected(type, picture.content(), picture.positionRemoved());
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new Refused("evidence.damaged", name);
        }
    }

    private static void decode(String name, MediaType type, CleanPicture picture) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.content()))) {
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(in, true, true); // without its metadata, which would be unpacked without a measure
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SMALL);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            if (type == MediaType.JPEG) {
                reader.readRaster(0, param); // printers' colours have no screen colours here, and need none
            } else {
                reader.read(0, param);
            }
            // a JPEG that breaks off is filled up with grey and only a warning
            Refused.unless(warnings.stream().noneMatch(w -> w.contains("EOI") || w.startsWith("Premature end")
                    || w.startsWith("Corrupt JPEG data: premature")), "evidence.damaged", name);
        } finally {
            reader.dispose();
        }
    }

    private interface Cleaning {
        CleanPicture clean() throws IOException;
    }
}
