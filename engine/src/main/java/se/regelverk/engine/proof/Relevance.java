package se.regelverk.engine.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The concepts an outcome can rest on: what grounds and stops read, through everything that is concluded on the way. */
final class Relevance {
    private Relevance() {}

    static Set<ConceptKey> of(ContentInForce content, FormDefinition form) {
        var read = new References();
        content.sentences().stream()
                .filter(one -> one.effect() instanceof Effect.Ground || one.effect() instanceof Effect.Stop)
                .forEach(one -> read.add(one.condition()));
        Set<ConceptKey> first = new LinkedHashSet<>(read.allConcepts());
        content.pack().info().amountConcept().ifPresent(first::add);
        return through(content, form, first);
    }

    /** The concepts an expression rests on. */
    static Set<ConceptKey> of(ContentInForce content, FormDefinition form, Expression expression) {
        return through(content, form, new References().add(expression).allConcepts());
    }

    private static Set<ConceptKey> through(ContentInForce content, FormDefinition form, Set<ConceptKey> first) {
        Deque<ConceptKey> left = new ArrayDeque<>(first);
        Set<ConceptKey> found = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            ConceptKey key = left.remove();
            if (found.add(key)) {
                left.addAll(readFor(content, form, key).allConcepts());
            }
        }
        return found;
    }

    /** What gives a concept its value, and what makes the form ask for it. */
    private static References readFor(ContentInForce content, FormDefinition form, ConceptKey key) {
        Writer writer = content.writers().get(key);
        References read = writer == null ? new References() : References.of(writer);
        Question question = form.questions().get(key);
        if (question != null) {
            add(read, question);
            Group group = form.groups().get(question.list().orElse(""));
            if (group != null) {
                add(read, group);
            }
        }
        return read;
    }

    private static void add(References read, FormItem item) {
        item.visibleIf().ifPresent(read::add);
    }
}
