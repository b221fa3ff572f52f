package id.anugerah.institution;

import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Prints how long a search takes with 10,000 units below one institution; no part of the suite, and nothing is asserted:
 * {@code mvn -o test -Dtest=ListSearchBench}.
 */
@ProductTest
class ListSearchBench {

    private static final int UNITS = 10_000;
    private static final int ROUNDS = 2_000;
    private static final List<String> TYPED = List.of("", "k", "kan", "kantor pert", "kab. bog", "rsud suk", "dinas kes kota", "0042",
            "pelayanan terpadu satu", "tidakada");

    @Autowired
    Product product;
    @Autowired
    Institutions institutions;

    @Test
    void searches() {
        UUID parent = institutions.search(InstitutionType.MINISTRY, "kesehatan", 1).get(0).id();
        product.sql().sql("""
                insert into service_unit (id, code, institution, name)
                select gen_random_uuid(), 'bench-' || n, :parent, (array['Kantor Pertanahan', 'Dinas Kesehatan', 'RSUD', 'Rumah Sakit',
                    'Unit Pelayanan Terpadu Satu Pintu'])[1 + n % 5] || ' ' || (array['Kabupaten', 'Kota'])[1 + n % 2] || ' '
                    || (array['Bogor', 'Sukabumi', 'Malang', 'Medan', 'Ambon', 'Kupang', 'Bima'])[1 + n % 7] || ' ' || lpad(n::text, 4, '0')
                from generate_series(1, :units) n""").param("parent", parent).param("units", UNITS).update();
        product.sql().sql("vacuum analyze service_unit").update();
        try {
            System.out.println(String.join("\n", product.sql().sql("""
                    explain analyze select * from service_unit where list = 'SERVICE' and institution = :parent
                    and words @@ cast('kab:* & bog:* & 004:*' as tsquery) order by name limit 20""").param("parent", parent)
                    .query(String.class).list()));
            measure(parent);
        } finally {
            product.sql().sql("delete from service_unit where code like 'bench-%'").update();
        }
    }

    private void measure(UUID parent) {
        SplittableRandom random = new SplittableRandom(1);
        long[] micros = new long[ROUNDS];
        for (int i = -200; i < ROUNDS; i++) {
            String typed = TYPED.get(random.nextInt(TYPED.size()));
            long begun = System.nanoTime();
            institutions.units(UnitList.SERVICE, parent, typed, 20);
            if (i >= 0) {
                micros[i] = (System.nanoTime() - begun) / 1_000;
            }
        }
        Arrays.sort(micros);
        System.out.printf("{\"bench\":\"list-search\",\"units\":%d,\"searches\":%d,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"max_ms\":%.2f}%n",
                UNITS, ROUNDS, micros[ROUNDS / 2] / 1e3, micros[ROUNDS * 95 / 100] / 1e3, micros[ROUNDS - 1] / 1e3);
    }
}
