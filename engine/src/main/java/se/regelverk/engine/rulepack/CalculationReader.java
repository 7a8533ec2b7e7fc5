package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.Name;
import se.regelverk.engine.expression.Names;

/** Reads a file of {@code berakningar/}: a list of formulas. */
final class CalculationReader {
    private static final Pattern DECIMALS = Pattern.compile("([0-6])( decimaler?)?");

    private CalculationReader() {}

    static List<Calculation> read(Yaml root, Names names, Problems problems) {
        List<Calculation> calculations = new ArrayList<>();
        RulePackReader.listItems(root, "beräkningar", problems).stream()
                .takeWhile(item -> !problems.isFull())
                .forEach(item -> calculation(Fields.of("beräkningen", item, problems), names)
                        .ifPresent(calculations::add));
        return calculations;
    }

    private static Optional<Calculation> calculation(Fields fields, Names packNames) {
        Problems problems = fields.problems();
        Optional<String> list = RuleFields.list(fields, packNames);
        Names names = packNames.in(list);
        Optional<Name.OfConcept> concept = OutputConcept.read(fields, "begrepp", names);
        String formula = fields.text("formel");
        Optional<Integer> decimals = decimals(fields);
        Basis basis = RuleFields.basis(fields);
        AutomationLevel level = RuleFields.level(fields, AutomationLevel.AUTO);
        var period = fields.period();
        fields.refuseUnknown();
        if (level == AutomationLevel.FLAGGA || level == AutomationLevel.STOPP) {
            problems.add(
                    fields.locationOf("niva"),
                    "En beräkning kan inte ha nivån %s.".formatted(level),
                    "Välj AUTO eller FORSLAG.");
        }
        if (concept.isEmpty() || formula.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expression> parsed = ExpressionParser.parse(
                        formula, names, concept.get().type())
                .orReport(fields.locationOf("formel"), problems);
        return parsed.map(expression -> new Calculation(
                concept.get().key(), list, expression, formula, decimals, basis, level, period, fields.location()));
    }

    private static Optional<Integer> decimals(Fields fields) {
        Optional<String> text = fields.optionalText("avrunda");
        Matcher matcher = DECIMALS.matcher(text.orElse(""));
        if (text.isPresent() && !matcher.matches()) {
            fields.problems()
                    .add(
                            fields.locationOf("avrunda"),
                            "”%s” är ingen avrundning.".formatted(text.get()),
                            "Skriv till exempel ”2 decimaler”.");
        }
        return text.isPresent() && matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }
}
