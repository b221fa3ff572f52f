package id.anugerah.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A {@link ProductTest} that looks at Vaadin screens in this very thread, without browser and without web server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProductTest
@ExtendWith(ScreenOff.class)
public @interface ScreenTest {
}
