package id.anugerah.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition of the past is reference: it asks nobody to decide anything. */
@ProductTest
class PastEditionTest {

    @Autowired
    private Product product;
    @Autowired
    private Editions editions;

    @Test
    void anEditionWhoseCalendarIsOverStartsNoSeason() {
        EditionPlan plan = editions.plan("edition-2020").moved("lampau", "Lampau", Period.ZERO);
        product.timeIs(Instant.parse("2020-12-31T00:00:00Z"));
        assertThat(seasons(editions.open(plan))).isZero();
    }

    @Test
    void anEditionWithADayLeftDoes() {
        EditionPlan plan = editions.plan("edition-2020").moved("berjalan", "Berjalan", Period.ZERO);
        product.timeIs(Instant.parse("2020-11-24T00:00:00Z"));
        assertThat(seasons(editions.open(plan))).isPositive();
    }

    private int seasons(UUID edition) {
        return product.sql().sql("select count(*) from engine.act_ru_execution where business_key_ = :key")
                .param("key", edition.toString()).query(Integer.class).single();
    }
}
