package se.regelverk.engine.proof;

import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.Sentence;

/** Sentences with a part exchanged. */
final class Sentences {
    private Sentences() {}

    static Sentence with(Sentence sentence, Condition condition, Effect effect) {
        return new Sentence(
                sentence.id(),
                sentence.title(),
                sentence.list(),
                condition,
                effect,
                sentence.basis(),
                sentence.level(),
                sentence.period(),
                sentence.location());
    }
}
