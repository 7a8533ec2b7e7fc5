package se.regelverk.engine.rulepack.export;

import se.regelverk.engine.expression.Expression;

/** The FEEL by which an expression reaches the values it reads. */
interface Scope {
    String concept(Expression.OfConcept concept);

    String count(Expression.Count count);

    String overItems(Expression.OverItems overItems);
}
