package se.regelverk.engine.rulepack.export;

import java.util.Optional;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Function;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Values as a decision reads them: from input data and other decisions, in a list by the current item's number. */
final class ModelScope implements Scope {
    private final PackOnDay pack;
    private final Uses uses;
    private final Notes notes;

    ModelScope(PackOnDay pack, Uses uses, Notes notes) {
        this.pack = pack;
        this.uses = uses;
        this.notes = notes;
    }

    @Override
    public String concept(Expression.OfConcept concept) {
        ConceptKey key = concept.key();
        String item = list(key).isPresent() ? "[" + FeelNames.ITEM + "]" : "";
        if (pack.isComputed(key)) {
            return decision(key, item);
        }
        uses.inputs().add(FeelNames.root(key));
        if (list(key).isEmpty()
                && pack.vocabulary().list(FeelNames.firstWord(key)).isPresent()) {
            notes.add("”%s” ligger i en grupp i en lista och läses inte i modellen.".formatted(key));
            return "null";
        }
        return orDefault(key, FeelNames.root(key) + item + FeelNames.rest(key));
    }

    private String decision(ConceptKey key, String item) {
        if (!pack.isWritten(key)) {
            notes.add("”%s” räknas inte fram den %s och saknar därför värde i modellen."
                    .formatted(key, pack.content().day()));
            return "null";
        }
        uses.decisions().add(FeelNames.decision(key));
        return FeelNames.decision(key) + item;
    }

    private String orDefault(ConceptKey key, String reference) {
        return pack.vocabulary()
                .concept(key)
                .flatMap(Concept::ifOmitted)
                .map(omitted -> FeelFunction.OTHERWISE.call(uses, reference, FeelText.literal(omitted.value())))
                .orElse(reference);
    }

    @Override
    public String count(Expression.Count count) {
        uses.inputs().add(FeelNames.word(count.list()));
        return FeelFunction.COUNT.call(uses, FeelNames.word(count.list()));
    }

    @Override
    public String overItems(Expression.OverItems over) {
        String values = everyItem(over.key());
        return over.function() == Function.RANK
                ? FeelFunction.RANK.call(uses, values, FeelNames.ITEM)
                : FeelFunction.SUM.call(uses, values);
    }

    /** The concept's value in every item, as a list. */
    private String everyItem(ConceptKey key) {
        if (pack.isComputed(key)) {
            return decision(key, "");
        }
        String root = FeelNames.root(key);
        uses.inputs().add(root);
        boolean hasDefault =
                pack.vocabulary().concept(key).flatMap(Concept::ifOmitted).isPresent();
        return hasDefault
                ? "if %1$s = null then null else for post_ in %1$s return %2$s"
                        .formatted(root, orDefault(key, "post_" + FeelNames.rest(key)))
                : root + FeelNames.rest(key);
    }

    private Optional<ConceptGroup> list(ConceptKey key) {
        return pack.vocabulary().listOf(key);
    }
}
