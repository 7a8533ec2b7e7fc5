package se.regelverk.engine.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.vocabulary.Kind;

/** Makes the mutants of a pack's own rules: each row and sentence taken away, each boundary moved one step, each value made another. */
final class Mutants {
    private static final String TAKEN_AWAY = "Regeln tas bort.";

    private final RulePack pack;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RulePack pack) {
        this.pack = pack;
    }

    /** All of them, those of imported rules left out: their examples are their own area's. */
    static List<Mutant> of(RulePack pack) {
        var made = new Mutants(pack);
        for (DecisionTable table : pack.tables()) {
            if (made.isOwn(table.location().file())) {
                table.rows().forEach(row -> made.row(table, row));
            }
        }
        pack.sentences().stream()
                .filter(one -> made.isOwn(one.location().file()))
                .forEach(made::sentence);
        return made.mutants;
    }

    private boolean isOwn(String file) {
        return file.startsWith(pack.area().rulePackFolder());
    }

    private void row(DecisionTable table, Row row) {
        mutants.add(new RowMutant(pack, table, row, null, TAKEN_AWAY));
        for (int at = 0; at < row.tests().size(); at++) {
            String column = table.columns().get(at).key();
            String cell = row.written().cells().get(at);
            for (Test moved : Boundaries.moved(row.tests().get(at))) {
                List<Test> tests = new ArrayList<>(row.tests());
                tests.set(at, moved);
                mutants.add(new RowMutant(
                        pack,
                        table,
                        row,
                        with(row, tests, row.output()),
                        "Gränsen ”%s” i kolumnen %s flyttas ett steg.".formatted(cell, column)));
            }
        }
        other(row.output())
                .ifPresent(output -> mutants.add(new RowMutant(
                        pack,
                        table,
                        row,
                        with(row, row.tests(), output),
                        "Resultatet ”%s” blir ett annat."
                                .formatted(row.written().output()))));
    }

    private static Row with(Row row, List<Test> tests, Expression output) {
        return new Row(row.id(), tests, output, row.written(), row.basis(), row.level(), row.period(), row.location());
    }

    /** Another value of the same type: one more, the opposite, the next choice. */
    private static Optional<Expression> other(Expression output) {
        Kind kind = output.type().kind();
        if (kind == Kind.NUMBER) {
            var one = new Expression.Literal(BigDecimal.ONE, output.type());
            return Optional.of(new Expression.Arithmetic(Expression.Operator.PLUS, output, one, output.type()));
        }
        if (!(output instanceof Expression.Literal literal)) {
            return Optional.empty();
        }
        if (literal.value() instanceof Boolean yes) {
            return Optional.of(new Expression.Literal(!yes, literal.type()));
        }
        return literal.type().options().keySet().stream()
                .filter(key -> !key.equals(literal.value()))
                .findFirst()
                .map(key -> new Expression.Literal(key, literal.type()));
    }

    private void sentence(Sentence sentence) {
        mutants.add(new SentenceMutant(pack, sentence, null, TAKEN_AWAY));
        Boundaries.movedIn(sentence.condition())
                .forEach(condition -> mutants.add(new SentenceMutant(
                        pack,
                        sentence,
                        Sentences.with(sentence, condition, sentence.effect()),
                        "En gräns i villkoret flyttas ett steg.")));
        if (sentence.effect() instanceof Effect.Ground ground) {
            var turned = ground.direction() == Effect.Direction.FOR ? Effect.Direction.AGAINST : Effect.Direction.FOR;
            mutants.add(new SentenceMutant(
                    pack,
                    sentence,
                    Sentences.with(sentence, sentence.condition(), new Effect.Ground(turned, ground.text())),
                    "Grunden talar åt andra hållet."));
        }
    }
}
