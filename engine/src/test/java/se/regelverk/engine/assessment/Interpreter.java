package se.regelverk.engine.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.TableEvaluation;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;

/** A second opinion on the rule base: the same content, evaluated backwards by plain recursion. */
record Interpreter(ContentInForce content, CaseValues given) {
    Evaluated value(ConceptKey key, int item) {
        Writer writer = content.writers().get(key);
        if (writer == null || BuiltIn.VOCABULARY.concept(key).isPresent()) {
            return given.value(key, item);
        }
        if (writer instanceof DecisionTable table) {
            return TableEvaluation.of(table, new At(item)).value();
        }
        Calculation calculation = (Calculation) writer;
        Evaluated value = Evaluator.evaluate(calculation.formula(), new At(item));
        return calculation.decimals().isPresent()
                        && value instanceof Evaluated.Known known
                        && known.value() instanceof BigDecimal number
                        && number.scale() > calculation.decimals().get()
                ? Evaluated.known(number.setScale(calculation.decimals().get(), RoundingMode.HALF_UP))
                : value;
    }

    Environment at(int item) {
        return new At(item);
    }

    private final class At implements Environment {
        private final int item;

        private At(int item) {
            this.item = item;
        }

        @Override
        public int item() {
            return item;
        }

        @Override
        public Evaluated concept(ConceptKey key) {
            boolean inList = content.pack().vocabulary().listOf(key).isPresent();
            return value(key, inList ? item : Gap.WHOLE_CASE);
        }

        @Override
        public Evaluated parameter(ParameterKey key) {
            return content.parameter(key);
        }

        @Override
        public Items items(ConceptKey key) {
            String list = content.pack().vocabulary().listOf(key).orElseThrow().key();
            if (given.size(list).isEmpty()) {
                return Items.unknown(
                        (Evaluated.Undecided) Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, Gap.WHOLE_CASE));
            }
            List<Evaluated> values = new ArrayList<>();
            for (int i = 0; i < given.size(list).getAsInt(); i++) {
                values.add(value(key, i));
            }
            return Items.of(values);
        }

        @Override
        public Evaluated count(String list) {
            return given.size(list).isPresent()
                    ? Evaluated.known(BigDecimal.valueOf(given.size(list).getAsInt()))
                    : Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, Gap.WHOLE_CASE);
        }
    }
}
