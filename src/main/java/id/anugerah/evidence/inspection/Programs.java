package id.anugerah.evidence.inspection;

import java.util.Set;

/** What a program looks like, by its first bytes or by its name. */
final class Programs {

    private static final Set<String> EXTENSIONS = Set.of("exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs", "vbe", "js",
            "jse", "wsf", "hta", "msi", "jar", "lnk", "reg", "sh", "py", "html", "htm", "mht", "svg", "url", "chm", "iso");

    private Programs() {
    }

    static boolean begins(byte[] bytes, int length) {
        return length >= 4 && (Bytes.startsWith(bytes, "MZ", 0) || Bytes.startsWith(bytes, "\u007FELF", 0)
                || Bytes.startsWith(bytes, "#!", 0) || Bytes.startsWith(bytes, "\u00CA\u00FE\u00BA\u00BE", 0));
    }

    /** SVG belongs here only outside word/media and ppt/media, where Office puts the drawings that it has turned into pictures as well. */
    static boolean named(String entry) {
        String extension = entry.substring(entry.lastIndexOf('.') + 1);
        return EXTENSIONS.contains(extension) && !(extension.equals("svg") && (entry.startsWith("word/media/") || entry.startsWith("ppt/media/")));
    }
}
