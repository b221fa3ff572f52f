package id.anugerah.support;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody does to the audit trail who owns the database; it is taken back when it has been looked at. */
public final class Tampering {

    private Tampering() {
    }

    /** @param statement one or several, with ";" between; @param look sees the trail as it was left */
    public static <T> T with(Product product, String statement, Supplier<T> look) {
        return new TransactionTemplate(product.the(PlatformTransactionManager.class)).execute(tx -> {
            tx.setRollbackOnly();
            product.sql().sql("set local session_replication_role = replica").update();
            for (String one : statement.split(";")) {
                if (product.sql().sql(one).update() == 0) {
                    throw new AssertionError("touches nothing: " + one);
                }
            }
            return look.get();
        });
    }
}
