package id.anugerah.bench;

import id.anugerah.archive.ArchiveWriting;
import id.anugerah.archive.check.ArchiveCheck;
import id.anugerah.archive.check.Verdict;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.rehearsal.Rehearsal;
import id.anugerah.support.Product;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole season is played, its archive is written, and the archive is checked without the database. */
final class ArchiveBench implements Measured {

    @Override
    public Map<String, Long> options() {
        return Map.of("ip", 237L, "upp", 202L, "seed", 1L, "evidence", 0L);
    }

    @Override
    public Map<String, Object> run(Product product, Map<String, Long> options) throws Exception {
        System.err.println("season");
        product.the(Rehearsal.class).play(options.get("ip").intValue(), options.get("upp").intValue(), options.get("seed"),
                line -> System.err.println(line));
        Edition edition = product.the(Editions.class).all().get(0);
        Path folder = Files.createTempDirectory("anugerah-archive-");
        Map<String, Object> result = new LinkedHashMap<>();
        try {
            System.err.println("archive");
            Heap heap = new Heap();
            long began = System.nanoTime();
            ArchiveWriting.Written written = product.the(ArchiveWriting.class).write(edition.id(), options.get("evidence") == 1,
                    folder.resolve("arsip.zip"), (done, total, step) -> { });
            result.put("writeSeconds", seconds(began));
            result.putAll(heap.stop());
            result.put("rows", written.rows());
            result.put("megabytes", Math.round(written.size() * 10 / 1_048_576.0) / 10.0);
            System.err.println("recompute");
            began = System.nanoTime();
            Verdict verdict = ArchiveCheck.of(written.file());
            result.put("recomputeSeconds", seconds(began));
            result.put("compared", verdict.results().stream().mapToLong(Verdict.Result::compared).sum());
            verdict.results().forEach(one -> one.found().forEach(System.err::println));
            result.put("agrees", verdict.agrees());
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        result.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()); // neighbours count too
        return result;
    }

    private static double seconds(long began) {
        return Math.round((System.nanoTime() - began) / 1e8) / 10.0;
    }
}
