package id.anugerah.process.operations;

import id.anugerah.operations.Token;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** The leaves of an instance's tree: where it stands. */
final class Tokens {

    private Tokens() {
    }

    static List<Token> of(ActivityInstance tree) {
        List<Token> tokens = new ArrayList<>();
        if (tree != null) {
            collect(tree, true, tokens);
        }
        return tokens;
    }

    private static void collect(ActivityInstance node, boolean root, List<Token> tokens) {
        if (!root && node.getChildActivityInstances().length == 0 && node.getChildTransitionInstances().length == 0) {
            tokens.add(new Token(node.getId(), node.getActivityId(), kind(node.getActivityType()), false));
        }
        for (TransitionInstance waiting : node.getChildTransitionInstances()) {
            tokens.add(new Token(waiting.getId(), waiting.getActivityId(), kind(waiting.getActivityType()), true));
        }
        for (ActivityInstance child : node.getChildActivityInstances()) {
            collect(child, false, tokens);
        }
    }

    private static Token.Kind kind(String type) {
        return switch (type) {
            case "userTask" -> Token.Kind.PERSON;
            case "callActivity" -> Token.Kind.CALL;
            default -> type.endsWith("Task") ? Token.Kind.STEP : Token.Kind.EVENT;
        };
    }
}
