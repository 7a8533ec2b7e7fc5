package se.regelverk.engine.rulepack.rulebase;

import static org.drools.model.PatternDSL.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Drools;
import org.drools.model.RuleItemBuilder;
import org.drools.model.impl.ModelImpl;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Dnf;
import se.regelverk.engine.rulepack.Dnf.Literal;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.TableEvaluation;

/** Makes the rules of a Drools model from what is in force. */
final class Rules {
    private final ContentInForce content;
    private final FactModel facts;
    private final Constraints constraints;
    private final ModelImpl model = new ModelImpl();

    private Rules(ContentInForce content, FactModel facts) {
        this.content = content;
        this.facts = facts;
        this.constraints = new Constraints(content);
    }

    static ModelImpl of(ContentInForce content, FactModel facts) {
        var rules = new Rules(content, facts);
        content.writers().values().forEach(writer -> {
            if (writer instanceof DecisionTable table) {
                rules.table(table);
            } else {
                rules.calculation((Calculation) writer);
            }
        });
        content.sentences().forEach(rules::sentence);
        return rules.model;
    }

    private interface Consequence {
        void of(Drools drools, Matched matched);
    }

    private void add(String name, Inputs inputs, Consequence consequence) {
        List<RuleItemBuilder<?>> parts = new ArrayList<>(inputs.patterns());
        parts.add(new ConsequenceOf(
                inputs.variables(), (drools, found) -> consequence.of(drools, new Matched(inputs, content, found))));
        model.addRule(rule("regelverk", name).build(parts.toArray(RuleItemBuilder<?>[]::new)));
    }

    private void calculation(Calculation calculation) {
        Inputs inputs = Inputs.of(facts, calculation.list(), References.of(calculation), List.of(), constraints);
        add("beräkning " + calculation.concept(), inputs, (drools, matched) -> {
            Evaluated value = rounded(calculation, Evaluator.evaluate(calculation.formula(), matched));
            conclude(drools, new Derived(calculation.concept(), matched.item(), value, calculation, List.of()));
        });
    }

    /** The value of a formula as it is given on. */
    static Evaluated rounded(Calculation calculation, Evaluated value) {
        return value instanceof Evaluated.Known known
                        && known.value() instanceof BigDecimal number
                        && number.scale() > calculation.decimals().orElse(Integer.MAX_VALUE)
                ? Evaluated.known(number.setScale(calculation.decimals().orElseThrow(), RoundingMode.HALF_UP))
                : value;
    }

    private static void conclude(Drools drools, Derived derived) {
        if (!(derived.value() instanceof Evaluated.Undecided)) {
            drools.logicalInsert(derived);
        }
    }

    private void table(DecisionTable table) {
        if (Disjointness.isProven(table, content)) {
            table.rows().forEach(row -> row(table, row));
        } else {
            wholeTable(table);
        }
    }

    /** A row of a table whose rows exclude each other is a rule of its own: no row needs to know of another. */
    private void row(DecisionTable table, Row row) {
        List<Literal> literals = literals(table, row);
        References read = reads(literals).add(row.output());
        List<Literal> simple = literals.stream().filter(Constraints::isSimple).toList();
        List<Literal> rest =
                literals.stream().filter(one -> !Constraints.isSimple(one)).toList();
        Inputs inputs = Inputs.of(facts, table.list(), read, simple, constraints);
        add("rad " + table.id() + " " + row.id(), inputs, (drools, matched) -> {
            if (holds(rest, matched)) {
                Evaluated value = Evaluator.evaluate(row.output(), matched);
                conclude(drools, new Derived(table.concept(), matched.item(), value, table, List.of(row)));
            }
        });
    }

    /** Everything that literals read. */
    static References reads(List<Literal> literals) {
        var read = new References();
        literals.forEach(literal -> read.add(literal.subject()).add(literal.test()));
        return read;
    }

    static List<Literal> literals(DecisionTable table, Row row) {
        List<Literal> literals = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!(row.tests().get(i) instanceof Test.Anything)) {
                literals.add(new Literal(
                        table.columns().get(i).subject(), row.tests().get(i), false));
            }
        }
        return literals;
    }

    /** First, collect, and rows not shown to exclude each other: which row counts depends on the others, so they are weighed together. */
    private void wholeTable(DecisionTable table) {
        Inputs inputs = Inputs.of(facts, table.list(), References.of(table), List.of(), constraints);
        add("tabell " + table.id(), inputs, (drools, matched) -> {
            TableEvaluation result = TableEvaluation.of(table, matched);
            conclude(drools, new Derived(table.concept(), matched.item(), result.value(), table, result.rows()));
        });
    }

    private void sentence(Sentence sentence) {
        int branch = 0;
        for (List<Literal> literals : Dnf.of(sentence.condition()).branches()) {
            branch++;
            branch(sentence, literals, "regel " + sentence.id() + " " + branch);
        }
    }

    private void branch(Sentence sentence, List<Literal> literals, String name) {
        References read = reads(literals);
        List<Literal> simple = literals.stream().filter(Constraints::isSimple).toList();
        List<Literal> rest =
                literals.stream().filter(one -> !Constraints.isSimple(one)).toList();
        Inputs inputs = Inputs.of(facts, sentence.list(), read, simple, constraints);
        add(name, inputs, (drools, matched) -> {
            if (holds(rest, matched)) {
                drools.logicalInsert(new Firing(sentence, matched.item()));
            }
        });
    }

    static boolean holds(List<Literal> literals, Environment environment) {
        return literals.stream().allMatch(literal -> {
            Evaluated subject = Evaluator.evaluate(literal.subject(), environment);
            Truth truth = Conditions.holds(subject, literal.test(), environment).truth();
            return Constraints.passes(truth, literal.negated());
        });
    }

    /** For tests and metrics: how many rules there are. */
    static int size(ModelImpl model) {
        return Optional.of(model.getRules()).map(List::size).orElse(0);
    }
}
