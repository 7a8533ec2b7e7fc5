package se.regelverk.engine.rulepack.export;

import java.util.LinkedHashMap;
import java.util.Map;
import se.regelverk.engine.expression.Expression;

/** Values as a function reads them: each is a parameter, and the caller reaches them in its own scope. */
final class ParameterScope implements Scope {
    private final Scope caller;
    private final Map<String, Argument> arguments = new LinkedHashMap<>();

    ParameterScope(Scope caller) {
        this.caller = caller;
    }

    /** What a parameter is given. */
    record Argument(String type, String value) {}

    /** The parameters in the order they were first read. */
    Map<String, Argument> arguments() {
        return arguments;
    }

    @Override
    public String concept(Expression.OfConcept concept) {
        return parameter(FeelNames.decision(concept.key()), concept, caller.concept(concept));
    }

    @Override
    public String count(Expression.Count count) {
        return parameter("antal__" + count.list(), count, caller.count(count));
    }

    @Override
    public String overItems(Expression.OverItems over) {
        String name = over.function().word() + "__" + FeelNames.decision(over.key());
        return parameter(name, over, caller.overItems(over));
    }

    private String parameter(String name, Expression expression, String value) {
        arguments.putIfAbsent(name, new Argument(FeelText.type(expression.type()), value));
        return name;
    }
}
