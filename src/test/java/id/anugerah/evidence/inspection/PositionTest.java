package id.anugerah.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import id.anugerah.evidence.corpus.PictureRecipes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by another library than the one that cleans: the position is gone, orientation and date are there, no pixel differs. */
class PositionTest {

    private final FileInspection inspection = new FileInspection();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aJpegLosesItsPositionAndNothingElse(boolean littleEndian) throws Exception {
        byte[] sent = PictureRecipes.jpegWithPosition(littleEndian);
        assertThat(read(sent).getFirstDirectoryOfType(GpsDirectory.class).getRationalArray(GpsDirectory.TAG_LATITUDE)).hasSize(3);

        Inspected kept = inspection.inspect("foto.jpg", sent, Accepted.EVIDENCE);

        assertThat(kept.positionRemoved()).isTrue();
        assertThat(kept.content()).hasSameSizeAs(sent);
        rest(read(kept.content()));
        assertThat(pixels(kept.content())).isEqualTo(pixels(sent));
    }

    @Test
    void aPngLosesItsPositionAndNothingElse() throws Exception {
        byte[] sent = PictureRecipes.pngWithPosition();
        assertThat(read(sent).getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();

        Inspected kept = inspection.inspect("foto.png", sent, Accepted.EVIDENCE);

        assertThat(kept.positionRemoved()).isTrue();
        rest(read(kept.content()));
        assertThat(pixels(kept.content())).isEqualTo(pixels(sent));
        assertThat(inspection.inspect("foto.png", kept.content(), Accepted.EVIDENCE).positionRemoved()).as("checksums are right").isFalse();
    }

    @Test
    void thePositionInXmpGoesWithIt() {
        for (String recipe : new String[] {"jpg.xmp", "png.xmp"}) {
            byte[] sent = id.anugerah.evidence.corpus.Corpus.all().stream().filter(dish -> dish.recipe().equals(recipe)).findFirst()
                    .orElseThrow().content();
            Inspected kept = inspection.inspect(recipe.replace(".xmp", "").equals("jpg") ? "a.jpg" : "a.png", sent, Accepted.EVIDENCE);

            assertThat(kept.positionRemoved()).isTrue();
            assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPSLatitude");
        }
    }

    @Test
    void aPictureWithoutPositionStaysAsItIs() {
        byte[] sent = PictureRecipes.jpg();

        Inspected kept = inspection.inspect("foto.jpg", sent, Accepted.EVIDENCE);

        assertThat(kept.positionRemoved()).isFalse();
        assertThat(kept.content()).isEqualTo(sent);
    }

    private static void rest(Metadata metadata) throws Exception {
        assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(6);
        assertThat(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class).getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
                .startsWith("2020:08:14");
    }

    private static Metadata read(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static int[] pixels(byte[] picture) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
