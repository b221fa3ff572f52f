package id.anugerah.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called by another module, by a box of a diagram or by the start-up, never straight from a screen: the caller has checked
 * who acts, or nobody acts because the engine does. An architecture test forbids such calls from ui and web.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForModules {
}
