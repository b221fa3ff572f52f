package id.anugerah.process.decision;

import id.anugerah.form.Conditions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;

/** The conditions of forms, by the same FEEL that evaluates the decision tables. Expressions are read once. */
@Component
class FeelConditions implements Conditions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, ParseResult> read = new ConcurrentHashMap<>();

    @Override
    public Optional<String> wrong(String expression, Set<String> names) {
        ParseResult parsed = parsed(expression);
        if (parsed.isFailure()) {
            return Optional.of(parsed.failure().message().lines().findFirst().orElse(expression));
        }
        Map<String, Object> nothing = new HashMap<>();
        names.forEach(name -> nothing.put(name, null));
        EvaluationResult result = feel.evaluate(parsed.parsedExpression(), nothing);
        if (result.isFailure()) {
            return Optional.of(result.failure().message());
        }
        // comparisons with what is not filled in are suppressed failures too, and no mistake
        for (int i = 0; i < result.suppressedFailures().size(); i++) {
            var failure = result.suppressedFailures().apply(i);
            if (failure.failureType().toString().startsWith("NO_VARIABLE_FOUND")
                    || failure.failureType().toString().startsWith("NO_FUNCTION_FOUND")) {
                return Optional.of(failure.failureMessage());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean holds(String expression, Map<String, Object> values) {
        EvaluationResult result = feel.evaluate(parsed(expression).parsedExpression(), values);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    private ParseResult parsed(String expression) {
        return read.computeIfAbsent(expression, feel::parseExpression);
    }
}
