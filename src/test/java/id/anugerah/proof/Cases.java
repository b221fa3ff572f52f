package id.anugerah.proof;

import id.anugerah.support.ManyCases;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import java.util.UUID;

/** An edition whose registration is open today, with many running forms; each has an owner and so an address of its own. */
final class Cases {

    private Cases() {
    }

    static Season of(Product product, int number) {
        Season season = Season.today(product);
        List<UUID> cases = ManyCases.filling(product, season, number);
        UUID[] ids = cases.toArray(UUID[]::new);
        product.sql().sql("""
                        insert into account (id, email, name, password_hash, state, language, created_at)
                        select id, 'proof-' || id || '@test.anugerah.id', 'Pengusul', '-', 'ACTIVE', 'id', now() from unnest(:ids) c (id)""")
                .param("ids", ids).update();
        product.sql().sql("update submission set owner = id where id = any(:ids)").param("ids", ids).update();
        product.dueJobs();
        return season;
    }
}
