package id.anugerah.evidence.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEG and PNG: honest, telling where they were taken, of impossible size, with something behind their end, broken. */
public final class PictureRecipes {

    private static final String XMP = "<x:xmpmeta><rdf:Description exif:GPSLatitude=\"6,10.5S\" exif:GPSLongitude=\"106,49.6E\"/></x:xmpmeta>";
    private static final int JPEG_HEAD = 2;
    private static final int PNG_HEAD = 33;

    private PictureRecipes() {
    }

    static Map<String, Recipe> all() {
        Map<String, Recipe> all = new LinkedHashMap<>();
        all.put("jpg", size -> jpeg(picture(size, BufferedImage.TYPE_INT_RGB), false));
        all.put("jpg.grey", size -> jpeg(picture(size, BufferedImage.TYPE_BYTE_GRAY), false));
        all.put("jpg.progressive", size -> jpeg(picture(size, BufferedImage.TYPE_INT_RGB), true));
        all.put("jpg.size", bytes -> jpegOf(Integer.parseInt(bytes)));
        all.put("jpg.exif", none -> insert(jpg(), JPEG_HEAD, segment(0xE1, "Exif\0\0", exif(false, true))));
        all.put("jpg.gps", none -> jpegWithPosition(true));
        all.put("jpg.gpsOther", none -> jpegWithPosition(false));
        all.put("jpg.xmp", none -> insert(jpg(), JPEG_HEAD, segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", XMP.getBytes(StandardCharsets.UTF_8))));
        all.put("jpg.brokenExif", none -> insert(jpg(), JPEG_HEAD, segment(0xE1, "Exif\0\0", new byte[] {'I', 'I', 42, 0, -1, -1, -1, 127})));
        all.put("jpg.comment", text -> insert(jpg(), JPEG_HEAD, segment(0xFE, text, new byte[0])));
        all.put("jpg.claims", size -> claims(jpg(), size));
        all.put("jpg.noEnd", none -> Arrays.copyOf(jpg(), jpg().length - 2));
        all.put("jpg.onlyEnds", none -> new byte[] {-1, (byte) 0xD8, -1, (byte) 0xD9});
        all.put("png", size -> png(picture(size, BufferedImage.TYPE_INT_RGB)));
        all.put("png.clear", size -> png(picture(size, BufferedImage.TYPE_INT_ARGB)));
        all.put("png.colours", size -> png(picture(size, BufferedImage.TYPE_BYTE_INDEXED)));
        all.put("png.size", bytes -> pngOf(Integer.parseInt(bytes)));
        all.put("png.gps", none -> pngWithPosition());
        all.put("png.xmp", none -> insert(png(), PNG_HEAD, chunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(StandardCharsets.UTF_8))));
        all.put("png.packedXmp", none -> insert(png(), PNG_HEAD, chunk("iTXt", "XML:com.adobe.xmp\0\1\0\0\0xx".getBytes(StandardCharsets.UTF_8))));
        all.put("png.profile", none -> insert(png(), PNG_HEAD, chunk("zTXt", "Raw profile type exif\0\0xx".getBytes(StandardCharsets.UTF_8))));
        all.put("png.claims", size -> claimsPng(size));
        all.put("png.noEnd", none -> Arrays.copyOf(png(), png().length - 12));
        all.put("png.changed", none -> changed(png()));
        all.put("png.noPixels", none -> insert(Arrays.copyOf(png(), PNG_HEAD), PNG_HEAD, chunk("IEND", new byte[0])));
        return all;
    }

    public static byte[] jpg() {
        return jpeg(picture("40x30", BufferedImage.TYPE_INT_RGB), false);
    }

    /** A photo that says where it was taken, which way up it is, and when. */
    public static byte[] jpegWithPosition(boolean littleEndian) {
        return insert(jpg(), JPEG_HEAD, segment(0xE1, "Exif\0\0", exif(true, littleEndian)));
    }

    public static byte[] pngWithPosition() {
        return insert(png(), PNG_HEAD, chunk("eXIf", exif(true, true)));
    }

    static byte[] png() {
        return png(picture("40x30", BufferedImage.TYPE_INT_RGB));
    }

    private static BufferedImage picture(String size, int type) {
        String[] sides = size.split("x");
        BufferedImage picture = new BufferedImage(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(0, 0, picture.getWidth(), picture.getHeight());
        graphics.dispose();
        return picture;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, boolean progressive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Random bytes in comments, which programs keep. */
    private static byte[] jpegOf(int bytes) {
        byte[] made = jpg();
        for (int missing = bytes - made.length; missing > 0; missing = bytes - made.length) {
            int length = missing > 60_000 ? Math.min(60_000, missing - 4) : missing;
            made = insert(made, JPEG_HEAD, segment(0xFE, "", OtherRecipes.random(length - 4, missing)));
        }
        return made;
    }

    private static byte[] pngOf(int bytes) {
        return insert(png(), PNG_HEAD, chunk("prVt", OtherRecipes.random(bytes - png().length - 12, 3)));
    }

    private static byte[] segment(int marker, String begin, byte[] content) {
        byte[] head = begin.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer segment = ByteBuffer.allocate(4 + head.length + content.length);
        return segment.put((byte) 0xFF).put((byte) marker).putShort((short) (2 + head.length + content.length)).put(head).put(content).array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(name).put(content).putInt((int) crc.getValue()).array();
    }

    /** Orientation, the date (in the folder behind the pointer) and, if wanted, a position: latitude outside, its name inside. */
    private static byte[] exif(boolean position, boolean littleEndian) {
        ByteBuffer exif = ByteBuffer.allocate(200).order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.put((byte) (littleEndian ? 'I' : 'M')).put((byte) (littleEndian ? 'I' : 'M')).putShort((short) 42).putInt(8);
        exif.putShort((short) (position ? 3 : 2));
        entry(exif, 0x0112, 3, 1, littleEndian ? 6 : 6 << 16);
        if (position) {
            entry(exif, 0x8825, 4, 1, 60);
        }
        entry(exif, 0x8769, 4, 1, 120);
        exif.putInt(0);
        if (position) {
            exif.position(60);
            exif.putShort((short) 2);
            entry(exif, 1, 2, 2, littleEndian ? 'S' : 'S' << 24);
            entry(exif, 2, 5, 3, 90);
            exif.putInt(0);
            exif.position(90);
            exif.putInt(6).putInt(1).putInt(10).putInt(1).putInt(30).putInt(1);
        }
        exif.position(120);
        exif.putShort((short) 1);
        entry(exif, 0x9003, 2, 20, 140);
        exif.putInt(0);
        exif.position(140);
        exif.put("2020:08:14 09:30:00\0".getBytes(StandardCharsets.US_ASCII));
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] claims(byte[] jpeg, String size) {
        String[] sides = size.split("x");
        for (int at = 2; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) Integer.parseInt(sides[1])).putShort(at + 7, (short) Integer.parseInt(sides[0]));
                return jpeg;
            }
        }
        throw new IllegalStateException("No frame");
    }

    private static byte[] claimsPng(String size) {
        String[] sides = size.split("x");
        byte[] png = png();
        ByteBuffer.wrap(png).putInt(16, Integer.parseInt(sides[0])).putInt(20, Integer.parseInt(sides[1]));
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    private static byte[] changed(byte[] png) throws IOException {
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") + 6;
        png[at] ^= 0x55;
        return new ByteArrayInputStream(png).readAllBytes();
    }

    private static byte[] insert(byte[] content, int at, byte[] more) {
        return ByteBuffer.allocate(content.length + more.length).put(content, 0, at).put(more).put(content, at, content.length - at).array();
    }
}
