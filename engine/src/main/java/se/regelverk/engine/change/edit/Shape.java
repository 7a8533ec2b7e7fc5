package se.regelverk.engine.change.edit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How far a file is taken apart into {@link Piece}s: what people see as one thing stays whole. */
public sealed interface Shape {
    /** Not taken apart. */
    Shape WHOLE = new Whole();

    /** One thing. */
    record Whole() implements Shape {}

    /**
     * Keys with values.
     *
     * @param inside the shape of the value under a key
     */
    record Keys(BiFunction<String, Written, Shape> inside) implements Shape {}

    /**
     * A list whose items are known by names.
     *
     * @param names one for each item; the list stays whole when one is empty or two are the same
     * @param inside the shape of an item
     */
    record Named(Function<List<Written>, List<String>> names, Function<Written, Shape> inside) implements Shape {}
}
