package se.regelverk.engine.rulepack.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Tables and calculations as decisions. What is evaluated for each item of a list gives a list of values in the items' order. */
final class DmnWriters {
    private final PackOnDay pack;
    private final Notes notes;
    private final ElementIds ids;
    private final Set<String> functions;

    /**
     * Writes into one model.
     *
     * @param functions every function the model must bring along; added to
     */
    DmnWriters(PackOnDay pack, Notes notes, ElementIds ids, Set<String> functions) {
        this.pack = pack;
        this.notes = notes;
        this.ids = ids;
        this.functions = functions;
    }

    void write(Xml xml, Writer writer) {
        if (writer instanceof Calculation calculation) {
            calculation(xml, calculation);
        } else if (writer.list().isPresent() || ((DecisionTable) writer).hitPolicy() != HitPolicy.UNIQUE) {
            called(xml, (DecisionTable) writer);
        } else {
            once(xml, (DecisionTable) writer);
        }
    }

    private void once(Xml xml, DecisionTable table) {
        var uses = new Uses();
        var feel = FeelTable.of(table, pack, expressions(new ModelScope(pack, uses, notes), uses));
        functions.addAll(uses.functions());
        DmnElement.decision(
                xml,
                FeelNames.decision(table.output()),
                feel.outputType(),
                table.title(),
                about(table),
                uses,
                () -> feel.write(xml, ids));
    }

    /** A table that is a function, because it is evaluated for every item or only when its rows can be decided. */
    private void called(Xml xml, DecisionTable table) {
        var uses = new Uses();
        var caller = new ModelScope(pack, uses, notes);
        var scope = new ParameterScope(caller);
        function(xml, table, scope);
        String function = FeelNames.itemFunction(table.output());
        String call = scope.arguments().values().stream()
                .map(ParameterScope.Argument::value)
                .collect(Collectors.joining(", ", function + "(", ")"));
        String feel = UndecidedRows.guarded(table, pack, expressions(caller, uses), call);
        functions.addAll(uses.functions());
        uses.functions().add(function);
        ConceptKey key = table.output();
        if (table.list().isPresent()) {
            everyItem(xml, key, table.list().get(), table.title(), about(table), uses, feel);
        } else {
            literal(xml, key, pack.type(key), table.title(), about(table), uses, feel);
        }
    }

    private void function(Xml xml, DecisionTable table, ParameterScope scope) {
        var inside = new Uses();
        var feel = FeelTable.of(table, pack, expressions(scope, inside));
        String name = FeelNames.itemFunction(table.output());
        functions.addAll(inside.functions());
        Runnable logic = () -> {
            scope.arguments().forEach((one, argument) -> DmnElement.parameter(xml, name, one, argument.type()));
            feel.write(xml, ids);
        };
        String about = table.title() + ". " + about(table);
        DmnElement.function(xml, name, feel.outputType(), about, inside.functions(), logic);
    }

    private void calculation(Xml xml, Calculation calculation) {
        var uses = new Uses();
        String formula = expressions(new ModelScope(pack, uses, notes), uses).of(calculation.formula());
        String feel = calculation
                .decimals()
                .map(decimals -> FeelFunction.ROUND.call(uses, formula, String.valueOf(decimals)))
                .orElse(formula);
        functions.addAll(uses.functions());
        ConceptKey key = calculation.concept();
        String title = pack.vocabulary().concept(key).map(Concept::title).orElse(key.value());
        if (calculation.list().isPresent()) {
            everyItem(xml, key, calculation.list().get(), title, about(calculation), uses, feel);
        } else {
            literal(xml, key, pack.type(key), title, about(calculation), uses, feel);
        }
    }

    private void everyItem(Xml xml, ConceptKey key, String list, String title, String about, Uses uses, String feel) {
        String items = FeelNames.word(list);
        uses.inputs().add(items);
        literal(xml, key, FeelText.listType(pack.type(key)), title, about, uses, everyItem(items, feel));
    }

    /** FEEL counts downwards from one to zero, so an empty list is a case of its own. */
    static String everyItem(String items, String feel) {
        return "if %1$s = null then null else if count(%1$s) = 0 then [] else for %2$s in 1..count(%1$s) return %3$s"
                .formatted(items, FeelNames.ITEM, feel);
    }

    private static void literal(
            Xml xml, ConceptKey key, String type, String title, String about, Uses uses, String feel) {
        String name = FeelNames.decision(key);
        DmnElement.decision(
                xml,
                name,
                type,
                title,
                about,
                uses,
                () -> DmnElement.literal(xml, DmnElement.decisionId(name) + "_uttryck", type, feel));
    }

    private FeelExpressions expressions(Scope scope, Uses uses) {
        return new FeelExpressions(pack, scope, uses, notes);
    }

    private String about(DecisionTable table) {
        String unit = pack.vocabulary()
                .concept(table.output())
                .map(one -> one.unit().word())
                .orElse("");
        return table.hitPolicy().sentence() + "." + (unit.isEmpty() ? "" : " Enhet: " + unit + ".");
    }

    private static String about(Calculation calculation) {
        return List.of(calculation.basis().reason(), calculation.basis().legalBasis(), calculation.written()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
