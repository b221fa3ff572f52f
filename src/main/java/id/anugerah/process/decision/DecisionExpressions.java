package id.anugerah.process.decision;

import id.anugerah.platform.WrongFile;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.function.Function;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * Reads every FEEL expression of a decision file before it is deployed. The engine itself reads an expression when it is
 * first evaluated: a slip in a cell would show on the day that the cell decides.
 */
public final class DecisionExpressions {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private DecisionExpressions() {
    }

    /** @throws id.anugerah.platform.StartRefused naming the file, the id of the wrong cell and what is wrong in it */
    public static void check(String file, byte[] content) {
        DmnModelInstance model = model(file, content);
        check(file, model.getModelElementsByType(InputExpression.class), InputExpression::getText, FEEL::parseExpression);
        check(file, model.getModelElementsByType(InputEntry.class), InputEntry::getText, FEEL::parseUnaryTests);
        check(file, model.getModelElementsByType(OutputEntry.class), OutputEntry::getText, FEEL::parseExpression);
    }

    private static <T extends DmnElement> void check(String file, Collection<T> cells, Function<T, Text> text,
                                                     Function<String, ParseResult> parse) {
        for (T cell : cells) {
            String expression = text.apply(cell) == null ? "" : text.apply(cell).getTextContent().strip();
            // an empty cell and a dash mean "whatever"
            if (expression.isEmpty() || expression.equals("-")) {
                continue;
            }
            ParseResult result = parse.apply(expression);
            if (!result.isSuccess()) {
                throw WrongFile.refusal(file, cell.getId(), "ungkapan tidak dapat dibaca: " + result.failure().message(),
                        "the expression cannot be read: " + result.failure().message());
            }
        }
    }

    private static DmnModelInstance model(String file, byte[] content) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw WrongFile.refusal(file, "/", cause.getMessage(), cause.getMessage());
        }
    }
}
