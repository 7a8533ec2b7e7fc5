package se.regelverk.adminui.rules.calculation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.CalculationEdit;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.rulepack.Wording;

/**
 * What a formula says, or where it goes wrong.
 *
 * @param words the formula in words, with its unit; empty when it cannot be read
 * @param problem what is wrong and what to do; null when nothing is
 * @param before the formula up to the character that is wrong
 * @param wrong that character and the rest of its word
 * @param after the rest
 * @param workings the example's values filled in, line by line
 * @param note why there are none
 */
record FormulaView(
        String words,
        @Nullable String problem,
        String before,
        String wrong,
        String after,
        int position,
        List<String> workings,
        String note) {
    /** The formula without an example. */
    static FormulaView of(CalculationEdit form, WordChoices words) {
        if (form.formula().isEmpty()) {
            return new FormulaView("", null, "", "", "", 0, List.of(), "Skriv en formel.");
        }
        Parsed<Expression> parsed = CalculationForm.parsed(form, words);
        if (parsed instanceof Parsed.Refused<Expression> refused) {
            return refused(form.formula(), refused);
        }
        Expression formula = ((Parsed.Accepted<Expression>) parsed).value();
        String read = words.pack().map(pack -> new Wording(pack).name(formula)).orElse("");
        return new FormulaView(
                "%s, som ger %s.".formatted(read, formula.type().readable()), null, "", "", "", 0, List.of(), "");
    }

    private static FormulaView refused(String formula, Parsed.Refused<Expression> refused) {
        int start = Math.min(formula.length(), Math.max(0, refused.position() - 1));
        int end = start;
        while (end < formula.length() && (end == start || isOfWord(formula.charAt(end)))) {
            end++;
        }
        boolean isPlaced = refused.position() > 0;
        return new FormulaView(
                "",
                refused.problem() + " " + refused.remedy(),
                isPlaced ? formula.substring(0, start) : "",
                isPlaced ? (start == end ? "här" : formula.substring(start, end)) : "",
                isPlaced ? formula.substring(end) : "",
                refused.position(),
                List.of(),
                "");
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.';
    }

    FormulaView with(Optional<List<String>> lines, String otherwise) {
        return new FormulaView(
                words,
                problem,
                before,
                wrong,
                after,
                position,
                lines.orElse(List.of()),
                lines.isPresent() ? "" : otherwise);
    }
}
