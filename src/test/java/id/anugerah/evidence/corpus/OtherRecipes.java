package id.anugerah.evidence.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Everything that is no evidence, whatever it is called. */
final class OtherRecipes {

    /** The test word that every scanner knows, in two halves so that none finds it here. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private OtherRecipes() {
    }

    static Map<String, Recipe> all() {
        Map<String, Recipe> all = new LinkedHashMap<>();
        all.put("nothing", none -> new byte[0]);
        all.put("text", text -> text.getBytes(StandardCharsets.UTF_8));
        all.put("lines", text -> text.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8));
        all.put("random", bytes -> random(Integer.parseInt(bytes), 5));
        all.put("zeros", bytes -> new byte[Integer.parseInt(bytes)]);
        all.put("hex", digits -> java.util.HexFormat.of().parseHex(digits));
        all.put("hexAndMore", digits -> longer(java.util.HexFormat.of().parseHex(digits)));
        all.put("base64", text -> Base64.getDecoder().decode(text));
        all.put("zip", entries -> zip(entries.split(",")));
        return all;
    }

    static byte[] random(int bytes, long seed) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static byte[] longer(byte[] head) {
        return java.util.Arrays.copyOf(head, head.length + 2_000);
    }

    private static byte[] zip(String... names) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, name.equals("mimetype") ? "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII)
                    : name.getBytes(StandardCharsets.UTF_8));
        }
        return Zips.of(entries);
    }
}
