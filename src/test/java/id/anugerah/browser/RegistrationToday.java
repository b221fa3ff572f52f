package id.anugerah.browser;

import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.operations.ProcessClockwork;
import id.anugerah.support.Product;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An edition whose registration runs in real time, with the engine's own threads. */
final class RegistrationToday {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int DAYS = 30;

    private RegistrationToday() {
    }

    /** Each opens a day after the one before, so that the start page shows the newest. @return its code */
    static String open(Product product) {
        int number = NUMBER.incrementAndGet();
        Editions editions = product.the(Editions.class);
        EditionPlan plan = editions.plan("edition-2020");
        LocalDate opened = LocalDate.now().minusDays(DAYS - number);
        int days = (int) ChronoUnit.DAYS.between(plan.announcedOn(), opened);
        String code = "perjalanan-" + number;
        editions.open(plan.moved(code, "Kompetisi perjalanan " + number, Period.ofDays(days)));
        product.the(ProcessClockwork.class).resume();
        return code;
    }
}
