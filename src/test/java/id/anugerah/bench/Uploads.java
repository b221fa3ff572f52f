package id.anugerah.bench;

import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.evidence.corpus.PdfRecipes;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence files through the real service: received, inspected, stored; text extraction goes on beside it. */
final class Uploads implements Measured {

    private static final String[] NAMES = {"bukti.pdf", "bukti.jpg", "bukti.docx"};

    @Override
    public Map<String, Long> options() {
        return Map.of("rate", 7L, "seconds", 60L, "bytes", 1_048_576L, "people", 20L, "warmup", 10L);
    }

    @Override
    public Map<String, Object> run(Product product, Map<String, Long> options) throws Exception {
        EvidenceFiles files = product.the(EvidenceFiles.class);
        Season season = Season.of(product);
        List<Case> people = new ArrayList<>();
        for (int i = 0; i < options.get("people"); i++) {
            people.add(season.aCase().registered().activated());
        }
        byte[][] kinds = kinds(options.get("bytes").intValue());
        OpenLoad.Act act = number -> {
            Case one = people.get(number % people.size());
            byte[] content = different(kinds[number % kinds.length], number);
            product.as(one.owner(), () -> files.add(one.id(), "A1", NAMES[number % kinds.length], new ByteArrayInputStream(content), ""));
        };
        System.err.println("warm-up");
        int rate = options.get("rate").intValue();
        new OpenLoad(rate, options.get("warmup").intValue(), people.size()).run(number -> act.run(number + 1_000_000));
        System.err.println("load");
        Heap heap = new Heap();
        Map<String, Object> result = new LinkedHashMap<>(new OpenLoad(rate, options.get("seconds").intValue(), people.size()).run(act));
        result.putAll(heap.stop());
        result.put("contents", product.sql().sql("select count(*) from blob").query(Long.class).single());
        return result;
    }

    private static byte[][] kinds(int bytes) {
        return new byte[][] {PdfRecipes.sized(bytes, 1), made("jpg.size " + bytes), made("docx.size " + bytes)};
    }

    private static byte[] made(String recipe) {
        return new Corpus.Dish("", recipe, "", "").content();
    }

    /** Another content of the same kind: a number among the random bytes, behind an archive as its comment. */
    private static byte[] different(byte[] kind, int number) {
        boolean archive = kind[0] == 'P';
        ByteBuffer content = ByteBuffer.allocate(kind.length + (archive ? Integer.BYTES : 0)).put(kind);
        if (archive) {
            content.put(kind.length - 2, (byte) Integer.BYTES); // the length of the comment
        }
        return content.putInt(archive ? kind.length : kind.length / 2, number).array();
    }
}
