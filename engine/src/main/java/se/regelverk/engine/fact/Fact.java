package se.regelverk.engine.fact;

import se.regelverk.engine.expression.Evaluated;

/** One concept's value in a case or an item, with where it came from. */
record Fact(Evaluated value, Source source) {
    static final Fact NOT_ASKED = new Fact(Evaluated.NOT_APPLICABLE, new Source.NotAsked());
}
