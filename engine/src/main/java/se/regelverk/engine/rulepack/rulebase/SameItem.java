package se.regelverk.engine.rulepack.rulebase;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;
import org.kie.api.prototype.PrototypeFactInstance;

/** Joins a concluded value with the item it is about. */
record SameItem() implements Predicate2<Derived, PrototypeFactInstance>, HashedExpression {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(Derived value, PrototypeFactInstance item) {
        return value.item() == FactModel.itemOf(item);
    }

    @Override
    public String getExpressionHash() {
        return "sameItem";
    }
}
