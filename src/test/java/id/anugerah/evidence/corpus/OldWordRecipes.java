package id.anugerah.evidence.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of the years 1997 to 2003: a container with streams; Word's own stream begins with the table that finds its text. */
public final class OldWordRecipes {

    private static final int TEXT_AT = 1_024;
    private static final int TABLE_OF_PIECES_AT = 0x01A2;
    private static final int STYLES_AT = 0x00A2;
    private static final int PROPERTIES_AT = 0x0192;
    private static final int FONTS_AT = 0x0112;
    private static final int FLAGS_AT = 10;

    private OldWordRecipes() {
    }

    static Map<String, Recipe> all() {
        Map<String, Recipe> all = new LinkedHashMap<>();
        all.put("doc", text -> doc(text.isEmpty() ? "Telaahan staf tentang pengaduan." : text));
        all.put("doc.word95", none -> container(with(word("Teks", 0xA5DC, 0))));
        all.put("doc.locked", none -> container(with(word("Teks", 0xA5EC, 0x0100))));
        all.put("doc.macro", none -> container(with(word("Teks", 0xA5EC, 0), "Macros/VBA/_VBA_PROJECT")));
        all.put("doc.vba", none -> container(with(word("Teks", 0xA5EC, 0), "_VBA_PROJECT_CUR/VBA/dir")));
        all.put("doc.packet", none -> container(with(word("Teks", 0xA5EC, 0), "ObjectPool/_1/\u0001Ole10Native")));
        all.put("doc.deep", none -> container(with(word("Teks", 0xA5EC, 0), "a/".repeat(12) + "x")));
        all.put("doc.zeros", none -> container(Map.of("WordDocument", new byte[5_000], "1Table", new byte[5_000])));
        all.put("doc.short", none -> container(Map.of("WordDocument", new byte[] {(byte) 0xEC, (byte) 0xA5, 1})));
        all.put("ole", streams -> container(named(streams.split(","))));
        return all;
    }

    /** A document that Word and its libraries read. */
    public static byte[] doc(String text) {
        return container(with(word(text, 0xA5EC, 0)));
    }

    private static Map<String, byte[]> with(byte[] word, String... more) {
        Map<String, byte[]> streams = named(more);
        streams.put("WordDocument", word);
        streams.put("1Table", pieces(ByteBuffer.wrap(word).order(ByteOrder.LITTLE_ENDIAN).getInt(0x4C)));
        return streams;
    }

    private static Map<String, byte[]> named(String... names) {
        Map<String, byte[]> streams = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> streams.put(name, new byte[100]));
        return streams;
    }

    private static byte[] word(String text, int identity, int flags) {
        byte[] letters = (text + "\r").getBytes(Charset.forName("windows-1252"));
        ByteBuffer word = ByteBuffer.allocate(TEXT_AT + letters.length).order(ByteOrder.LITTLE_ENDIAN);
        word.putShort(0, (short) identity).putShort(2, (short) 0x00C1).putShort(6, (short) 0x0409);
        word.putShort(FLAGS_AT, (short) (0x0200 | flags)).putShort(12, (short) 0x00BF);
        word.putInt(24, TEXT_AT).putInt(28, TEXT_AT + letters.length);
        word.putShort(32, (short) 14).putShort(62, (short) 22).putInt(64, TEXT_AT + letters.length).putInt(0x4C, letters.length);
        word.putShort(152, (short) 93);
        word.putInt(STYLES_AT, 0).putInt(STYLES_AT + 4, 20);
        word.putInt(PROPERTIES_AT, 1_024).putInt(PROPERTIES_AT + 4, 600);
        word.putInt(FONTS_AT, 2_048).putInt(FONTS_AT + 4, 4);
        word.putInt(TABLE_OF_PIECES_AT, 4_096).putInt(TABLE_OF_PIECES_AT + 4, 21);
        word.position(TEXT_AT);
        word.put(letters);
        return word.array();
    }

    /** One piece: all letters, a byte each. */
    private static byte[] pieces(int letters) {
        ByteBuffer table = ByteBuffer.allocate(4_200).order(ByteOrder.LITTLE_ENDIAN);
        table.putShort(0, (short) 18).putShort(4, (short) 10).putShort(6, (short) 1);
        table.position(4_096);
        table.put((byte) 2).putInt(16).putInt(0).putInt(letters).putShort((short) 0).putInt(TEXT_AT * 2 | 0x40000000).putShort((short) 0);
        return table.array();
    }

    /** A name with slashes makes folders. */
    static byte[] container(Map<String, byte[]> streams) {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                String[] path = stream.getKey().split("/");
                DirectoryEntry folder = container.getRoot();
                for (int i = 0; i < path.length - 1; i++) {
                    folder = folder.hasEntry(path[i]) ? (DirectoryEntry) folder.getEntry(path[i]) : folder.createDirectory(path[i]);
                }
                folder.createDocument(path[path.length - 1], new ByteArrayInputStream(stream.getValue()));
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
