package se.regelverk.engine.rulepack.rulebase;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The accumulate that gathers one concept's values over the items of a list. */
public final class CollectSeries implements AccumulateFunction<CollectSeries.Series> {
    private static final long serialVersionUID = 1L;

    /** The values gathered so far. */
    public static final class Series extends ArrayList<Derived> {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Series createContext() {
        return new Series();
    }

    @Override
    public void init(Series context) {
        context.clear();
    }

    @Override
    public void accumulate(Series context, Object value) {
        context.add((Derived) value);
    }

    @Override
    public void reverse(Series context, Object value) {
        context.remove(value);
    }

    /** A copy: a rule that has matched must not see what is gathered later. */
    @Override
    public Object getResult(Series context) {
        var result = new Series();
        result.addAll(context);
        return result;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Series.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // Nothing to write: a function without state.
    }

    @Override
    public void readExternal(ObjectInput in) {
        // Nothing to read: a function without state.
    }
}
