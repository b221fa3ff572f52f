package id.anugerah.support;

import id.anugerah.form.Conditions;
import java.lang.reflect.Constructor;

/** The product's own FEEL for tests without a context: the engine's ring keeps the class to itself. */
public final class Feel {

    private Feel() {
    }

    public static Conditions conditions() {
        try {
            Constructor<?> made = Class.forName("id.anugerah.process.decision.FeelConditions").getDeclaredConstructor();
            made.setAccessible(true);
            return (Conditions) made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
