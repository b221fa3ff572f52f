package id.anugerah.support;

import id.anugerah.operations.ProcessClockwork;
import org.junit.jupiter.api.Assertions;

/** Steps that really fail: no mail can be written while the table of mails has another name. */
public final class Breaking {

    private static final int TRIES = 3;

    private final Product product;

    private Breaking(Product product) {
        this.product = product;
    }

    public static Breaking of(Product product) {
        return new Breaking(product);
    }

    /** Sends these forms; every try to write the receipt fails until the engine gives up. */
    public void receiptsFail(Case... cases) {
        for (Case one : cases) {
            one.sent();
        }
        product.sql().sql("alter table mail rename to mail_away").update();
        try {
            triesFail(cases.length * TRIES);
        } finally {
            product.sql().sql("alter table mail_away rename to mail").update();
        }
    }

    /** What is tried again meanwhile fails again. */
    public void triesFail(int tries) {
        for (int i = 0; i < tries; i++) {
            Assertions.assertThrows(RuntimeException.class, () -> product.the(ProcessClockwork.class).runDueJobs());
        }
    }

    public void failAgain(Runnable retry) {
        product.sql().sql("alter table mail rename to mail_away").update();
        try {
            retry.run();
            triesFail(1);
        } finally {
            product.sql().sql("alter table mail_away rename to mail").update();
        }
    }
}
