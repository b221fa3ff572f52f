package id.anugerah.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who watch over how the evaluation team judges: organizers, auditors, lead verifiers. Never a verifier. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ORGANIZER', 'AUDITOR', 'LEAD_VERIFIER')")
public @interface ForEvaluationWatchers {
}
