package id.anugerah.bench;

import id.anugerah.assessment.Answer;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers through the real service as people type them: each act saves a note that has grown by a word. */
final class Autosaves implements Measured {

    private static final String TEXT = "Unit pengaduan bekerja sejak 2015 dengan petugas tetap; lihat SK di halaman 12. ".repeat(6);

    @Override
    public Map<String, Long> options() {
        return Map.of("rate", 100L, "seconds", 60L, "people", 50L, "warmup", 10L);
    }

    @Override
    public Map<String, Object> run(Product product, Map<String, Long> options) throws Exception {
        SelfAssessment assessments = product.the(SelfAssessment.class);
        Season season = Season.of(product);
        List<Case> people = new ArrayList<>();
        for (int i = 0; i < options.get("people"); i++) {
            people.add(season.aCase(i % 2 == 0 ? Group.UPP : Group.GENERAL).registered().activated());
        }
        List<String> indicators = people.get(0).assessment().instrument().indicators().stream().map(indicator -> indicator.id()).toList();
        Map<String, Integer> seen = new ConcurrentHashMap<>();
        OpenLoad.Act act = number -> {
            Case one = people.get(number % people.size());
            // somebody saves the same answer again and again; after some twenty saves they go on to the next
            String indicator = indicators.get(number / people.size() / 20 % indicators.size());
            String place = one.id() + indicator;
            synchronized (one) { // one person has one keyboard
                Answer saved = product.as(one.owner(), () -> assessments.save(one.id(), indicator, Optional.of(Option.B),
                        TEXT.substring(0, number % 480 + 1), seen.getOrDefault(place, 0)));
                seen.put(place, saved.version());
            }
        };
        System.err.println("warm-up");
        product.the(id.anugerah.platform.time.SeasonClock.class).set(null); // the database's own clock, as in the running product
        int rate = options.get("rate").intValue();
        int threads = Math.min(people.size(), 32);
        new OpenLoad(rate, options.get("warmup").intValue(), threads).run(act);
        seen.clear();
        product.sql().sql("delete from answer").update();
        System.err.println("load");
        Heap heap = new Heap();
        Map<String, Object> result = new LinkedHashMap<>(new OpenLoad(rate, options.get("seconds").intValue(), threads).run(act));
        result.putAll(heap.stop());
        result.put("answers", product.sql().sql("select count(*) from answer").query(Long.class).single());
        result.put("saves", product.sql().sql("select sum(version) from answer").query(Long.class).single());
        return result;
    }
}
