package se.regelverk.engine.rulepack.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.TableEvaluation;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The pack evaluated straight from its typed trees: each concept when it is asked for. What the other engine is compared with. */
record OwnRun(ContentInForce content, Given given, int item, Map<String, Evaluated> known) implements Environment {
    OwnRun(ContentInForce content, Given given) {
        this(content, given, Gap.WHOLE_CASE, new HashMap<>());
    }

    OwnRun inItem(int index) {
        return new OwnRun(content, given, index, known);
    }

    @Override
    public Evaluated concept(ConceptKey key) {
        if (key.equals(BuiltIn.CONCERNS)) {
            return Evaluated.known(given.concerns());
        }
        if (key.equals(BuiltIn.KNOWN) || key.equals(BuiltIn.DECIDED)) {
            return Evaluated.known(key.equals(BuiltIn.KNOWN) ? given.known() : given.decided());
        }
        Writer writer = content.writers().get(key);
        Concept concept = content.pack().vocabulary().concept(key).orElseThrow();
        if (writer != null) {
            return writer.list().isPresent() || item == Gap.WHOLE_CASE
                    ? once(writer)
                    : inItem(Gap.WHOLE_CASE).once(writer);
        }
        Optional<Object> answer = concept.computed()
                ? Optional.empty()
                : given.answer(content.pack().vocabulary(), key, item);
        return answer.or(() -> concept.ifOmitted().map(Concept.IfOmitted::value))
                .map(Evaluated::known)
                .orElseGet(() -> Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), item));
    }

    private Evaluated once(Writer writer) {
        String key = writer.concept() + "#" + item;
        Evaluated value = known.get(key);
        if (value == null) {
            value = of(writer);
            known.put(key, value);
        }
        return value;
    }

    private Evaluated of(Writer writer) {
        if (writer instanceof DecisionTable table) {
            return TableEvaluation.of(table, this).value();
        }
        Calculation calculation = (Calculation) writer;
        Evaluated value = Evaluator.evaluate(calculation.formula(), this);
        return value instanceof Evaluated.Known known && calculation.decimals().isPresent()
                ? Evaluated.known(((BigDecimal) known.value())
                        .setScale(calculation.decimals().get(), RoundingMode.HALF_UP))
                : value;
    }

    @Override
    public Evaluated parameter(ParameterKey key) {
        return content.parameter(key);
    }

    @Override
    public Items items(ConceptKey key) {
        Optional<Integer> count = given.count(FeelNames.firstWord(key));
        List<Evaluated> values = new ArrayList<>();
        for (int index = 0; index < count.orElse(0); index++) {
            values.add(inItem(index).concept(key));
        }
        return count.isPresent()
                ? Items.of(values)
                : Items.unknown((Evaluated.Undecided) Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), item));
    }

    @Override
    public Evaluated count(String list) {
        return given.count(list)
                .map(count -> Evaluated.known(BigDecimal.valueOf(count)))
                .orElseGet(() -> Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, item));
    }

    Truth truth(Sentence sentence) {
        return Conditions.evaluate(sentence.condition(), this).truth();
    }
}
