package id.anugerah.bench;

import id.anugerah.access.Person;
import id.anugerah.support.Product;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.Sort;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskFilter;
import id.anugerah.worklist.TaskQuery;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A long work list: its first page with all numbers, and many people who take the next at the same moment. */
final class WorkLists implements Measured {

    private static final TaskFilter WORDS = new TaskFilter(Set.of(), Optional.of("GENERAL"), Optional.empty(), Optional.empty(),
            false, Optional.empty(), false, false, "badan 77");

    @Override
    public Map<String, Long> options() {
        return Map.of("tasks", 20_000L, "claimers", 32L, "rounds", 20L, "pages", 100L, "pauseMs", 500L, "seconds", 20L);
    }

    @Override
    public Map<String, Object> run(Product product, Map<String, Long> options) throws Exception {
        System.err.println("data");
        ManyTasks data = new ManyTasks(product, options.get("tasks").intValue());
        int claimers = options.get("claimers").intValue();
        int rounds = options.get("rounds").intValue();
        int most = 5;
        List<Person> people = data.verifiers(3 * claimers * (rounds / most + 1) + 20 * claimers);
        product.the(id.anugerah.platform.time.SeasonClock.class).set(null);
        Map<String, Object> result = new LinkedHashMap<>();
        Inbox inbox = product.the(Inbox.class);
        int pages = options.get("pages").intValue();
        System.err.println("pages");
        result.putAll(spread("page", pages(product, inbox, people, pages, TaskFilter.NONE, List.of())));
        result.putAll(spread("sortedPage", pages(product, inbox, people, pages, TaskFilter.NONE,
                List.of(new Sort(Sort.Column.BODY, true), new Sort(Sort.Column.DUE, false)))));
        result.putAll(spread("searchedPage", pages(product, inbox, people, pages, WORDS, List.of())));
        System.err.println("claims");
        Claimers claims = new Claimers(product, people, claimers, most);
        claims.atOnce(rounds);
        result.putAll(spread("atOnce", claims.atOnce(rounds)));
        result.putAll(spread("claim", claims.working(options.get("pauseMs"), options.get("seconds"))));
        result.put("claimed", claims.taken.size());
        result.put("twice", claims.taken.size() - Set.copyOf(claims.taken).size() + data.wrong());
        result.put("failed", claims.failed.get());
        result.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()); // neighbours count too
        return result;
    }

    private static List<Long> pages(Product product, Inbox inbox, List<Person> people, int number, TaskFilter filter, List<Sort> sort)
            throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = -number / 2; i < number; i++) { // the first ones only warm up
            Person person = people.get(Math.floorMod(i, people.size()));
            long begin = System.nanoTime();
            product.as(person, () -> inbox.page(new TaskQuery(Tab.CLAIMABLE, filter, sort, 100)));
            if (i >= 0) {
                nanos.add(System.nanoTime() - begin);
            }
        }
        return nanos;
    }

    private static Map<String, Object> spread(String name, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(name + "s", sorted.length);
        for (double share : new double[] {0.5, 0.95}) {
            result.put(name + "P" + Math.round(share * 100) + "Ms",
                    Math.round(sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e5) / 10.0);
        }
        result.put(name + "MaxMs", Math.round(sorted[sorted.length - 1] / 1e5) / 10.0);
        return result;
    }

    /** Everybody takes five at most; then the next person sits down at that place. */
    private static final class Claimers {

        private final Product product;
        private final Claims service;
        private final Queue<Person> waiting;
        private final int claimers;
        private final int most;
        private final Queue<Object> taken = new ConcurrentLinkedQueue<>();
        private final AtomicInteger failed = new AtomicInteger();

        Claimers(Product product, List<Person> people, int claimers, int most) {
            this.product = product;
            this.service = product.the(Claims.class);
            this.waiting = new ConcurrentLinkedQueue<>(people);
            this.claimers = claimers;
            this.most = most;
        }

        /** All press the button in the same instant, again and again. */
        List<Long> atOnce(int rounds) throws Exception {
            CyclicBarrier start = new CyclicBarrier(claimers);
            return everybody(place -> {
                List<Long> nanos = new ArrayList<>();
                Person person = null;
                for (int round = 0; round < rounds; round++) {
                    person = round % most == 0 ? waiting.remove() : person;
                    start.await();
                    nanos.add(claim(person));
                }
                return nanos;
            });
        }

        /** All work at the same time: each takes the next, pauses, takes the next. */
        List<Long> working(long pauseMs, long seconds) throws Exception {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            return everybody(place -> {
                TimeUnit.MILLISECONDS.sleep(pauseMs * place / claimers);
                List<Long> nanos = new ArrayList<>();
                Person person = null;
                while (System.nanoTime() < end) {
                    person = nanos.size() % most == 0 ? waiting.remove() : person;
                    nanos.add(claim(person));
                    TimeUnit.MILLISECONDS.sleep(pauseMs);
                }
                return nanos;
            });
        }

        private interface Place {
            List<Long> work(int place) throws Exception;
        }

        private List<Long> everybody(Place work) throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(claimers);
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < claimers; i++) {
                int place = i;
                all.add(threads.submit(() -> work.work(place)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> one : all) {
                nanos.addAll(one.get());
            }
            threads.shutdown();
            return nanos;
        }

        private long claim(Person person) {
            long begin = System.nanoTime();
            try {
                taken.add(product.as(person, service::claimNext).orElseThrow());
            } catch (RuntimeException e) {
                failed.incrementAndGet();
                System.err.println(e);
            }
            return System.nanoTime() - begin;
        }
    }
}
