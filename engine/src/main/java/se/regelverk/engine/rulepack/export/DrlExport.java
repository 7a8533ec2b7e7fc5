package se.regelverk.engine.rulepack.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.engine.rulepack.AutomationLevel;
import se.regelverk.engine.rulepack.Basis;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A pack's rules of one day in the form of Drools' rule language, for people to read: one rule for each row, calculation and sentence. It is
 * not run anywhere, and authors' names and texts stay inside their strings and comments.
 *
 * @param text the whole file
 */
public record DrlExport(String text) {

    /** Exports what holds on a day. */
    public static DrlExport of(RulePack pack, LocalDate day) {
        return new DrlExport(new Printer(ContentInForce.of(pack, day)).print());
    }

    /** Exports one sentence, as if it held on the day. */
    public static DrlExport of(RulePack pack, Sentence sentence, LocalDate day) {
        var printer = new Printer(ContentInForce.of(pack, day));
        printer.sentence(sentence);
        return new DrlExport(printer.drl.toString().strip());
    }

    /** Gathers the lines. */
    private static final class Printer {
        private final ContentInForce content;
        private final StringBuilder drl = new StringBuilder();

        Printer(ContentInForce content) {
            this.content = content;
        }

        String print() {
            RulePack pack = content.pack();
            line("package regelverk." + pack.area().id().replace('-', '_') + ";");
            line("");
            line(DrlText.comment(pack.info().title() + ", så som reglerna gäller " + content.day()));
            line(DrlText.comment("Filen är till för att läsas. Den körs inte. Innehållets kontrollsumma: "
                    + pack.hash().value()));
            pack.parameters()
                    .forEach((key, parameter) -> line(DrlText.comment("%s = %s (%s)"
                            .formatted(
                                    key,
                                    value(parameter.valueOn(content.day()).map(dated -> dated.value())),
                                    parameter.title()))));
            content.writers().values().forEach(this::writer);
            content.sentences().forEach(this::sentence);
            return drl.toString();
        }

        private static String value(Optional<Object> value) {
            return value.map(DrlText::literal).orElse("inget värde");
        }

        private void writer(Writer writer) {
            if (writer instanceof Calculation calculation) {
                calculation(calculation);
                return;
            }
            DecisionTable table = (DecisionTable) writer;
            line("");
            line(DrlText.comment(
                    "Tabell: " + table.title() + ". " + table.hitPolicy().sentence() + "."));
            table.rows().forEach(row -> row(table, row));
        }

        private void row(DecisionTable table, DecisionTable.Row row) {
            DrlExpressions when = when(table.list());
            List<String> constraints = new ArrayList<>();
            for (int i = 0; i < row.tests().size(); i++) {
                constraints.add(when.of(
                        when.of(table.columns().get(i).subject()), row.tests().get(i)));
            }
            String then = target(table.output(), table.list()) + " = "
                    + then(table.list()).of(row.output()) + ";";
            rule(row.id() + " " + table.title(), row.basis(), row.level(), table.list(), constraints, then);
        }

        private void calculation(Calculation calculation) {
            ConceptKey key = calculation.concept();
            String title =
                    content.pack().vocabulary().concept(key).map(Concept::title).orElse(key.value());
            String formula = then(calculation.list()).of(calculation.formula());
            String rounded = calculation
                    .decimals()
                    .map(decimals -> "avrunda(" + formula + ", " + decimals + ")")
                    .orElse(formula);
            String then = target(key, calculation.list()) + " = " + rounded + ";";
            rule(title, calculation.basis(), calculation.level(), calculation.list(), List.of(), then);
        }

        private void sentence(Sentence sentence) {
            String condition = when(sentence.list()).of(sentence.condition());
            String then = DrlEffect.of(sentence.effect(), then(sentence.list()));
            rule(
                    sentence.id() + " " + sentence.title(),
                    sentence.basis(),
                    sentence.level(),
                    sentence.list(),
                    List.of(condition),
                    then);
        }

        private void rule(
                String name,
                Basis basis,
                AutomationLevel level,
                Optional<String> list,
                List<String> constraints,
                String then) {
            line("");
            line("rule " + DrlText.quoted(name));
            line("    " + DrlText.comment("@lagrum " + basis.legalBasis()));
            line("    " + DrlText.comment("@niva " + level));
            if (!basis.reason().isEmpty()) {
                line("    " + DrlText.comment("@skal " + basis.reason()));
            }
            line("when");
            String all = constraints.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
            line("    $arende : Arende(" + (list.isPresent() ? "" : padded(all)) + ")");
            list.ifPresent(one -> line("    $%s : %s(%s)".formatted(one, DrlText.joined(one, true), padded(all))));
            line("then");
            line("    " + then);
            line("end");
        }

        private static String padded(String constraints) {
            return constraints.isEmpty() ? "" : " " + constraints + " ";
        }

        private DrlExpressions when(Optional<String> list) {
            return new DrlExpressions(content.pack().vocabulary(), list.isPresent() ? "$arende." : "", "");
        }

        private DrlExpressions then(Optional<String> list) {
            return new DrlExpressions(
                    content.pack().vocabulary(),
                    "$arende.",
                    list.map(one -> "$" + one + ".").orElse(""));
        }

        private static String target(ConceptKey key, Optional<String> list) {
            return list.map(one -> "$" + one + "." + key.lastName()).orElse("$arende." + key);
        }

        private void line(String line) {
            drl.append(line).append('\n');
        }
    }
}
