package se.regelverk.adminui.rules.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.CalculationEdit;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Parsed;

/** A calculation's form: what it shows, how it is read and what is wrong in it. */
final class CalculationForm {
    static final String NOT_ROUNDED = "INGEN";
    static final List<Choice> ROUNDINGS = List.of(
            Choice.of(NOT_ROUNDED, "Avrunda inte: alla decimaler följer med till nästa uträkning"),
            Choice.of("0 decimaler", "Till närmaste hela tal, en halv uppåt"),
            Choice.of("1 decimal", "Till en decimal, en halv uppåt"),
            Choice.of("2 decimaler", "Till två decimaler, en halv uppåt: hela ören"));
    static final List<Choice> LEVELS = List.of(
            Choice.of("AUTO", "Räknas automatiskt (AUTO)"), Choice.of("FORSLAG", "Handläggaren beslutar (FORSLAG)"));

    private CalculationForm() {}

    /** The calculation that was sent; the usual level is not written out. */
    static CalculationEdit read(SentFields sent, CalculationEdit saved) {
        String level = sent.text("niva");
        boolean isUsual = level.equals("AUTO") && saved.level().isEmpty();
        return new CalculationEdit(
                sent.text("begrepp", saved.concept()),
                sent.text("for"),
                sent.text("formel").replaceAll("\\s+", " "),
                sent.text("avrunda"),
                sent.text("lagrum"),
                sent.text("skal"),
                isUsual ? "" : level,
                sent.text("galler-fran"),
                sent.text("galler-till"));
    }

    /** As content writes it: no rounding is no key. */
    static CalculationEdit written(CalculationEdit form) {
        return withRounding(form, form.rounding().equals(NOT_ROUNDED) ? "" : form.rounding());
    }

    /** As the form shows what is saved. */
    static CalculationEdit shown(CalculationEdit saved) {
        boolean isNew = saved.formula().isEmpty();
        return withRounding(saved, saved.rounding().isEmpty() && !isNew ? NOT_ROUNDED : saved.rounding());
    }

    /** The choices, with the one that is written otherwise, so that nothing is changed by showing it. */
    static List<Choice> roundings(String chosen) {
        boolean isKnown = chosen.isEmpty()
                || ROUNDINGS.stream().anyMatch(one -> one.value().equals(chosen));
        if (isKnown) {
            return ROUNDINGS;
        }
        List<Choice> all = new ArrayList<>(ROUNDINGS);
        all.add(Choice.of(chosen, "Till " + chosen + ", en halv uppåt"));
        return all;
    }

    private static CalculationEdit withRounding(CalculationEdit edit, String rounding) {
        return new CalculationEdit(
                edit.concept(),
                edit.list(),
                edit.formula(),
                rounding,
                edit.legalBasis(),
                edit.reason(),
                edit.level(),
                edit.from(),
                edit.to());
    }

    /** What is wrong, field by field, in the order of the form. */
    static List<PageError> problems(CalculationEdit form, WordChoices words) {
        List<PageError> errors = new ArrayList<>();
        if (form.concept().isEmpty()) {
            errors.add(new PageError("begrepp", "Välj vad som räknas fram."));
        }
        if (form.formula().isEmpty()) {
            errors.add(new PageError("formel", "Skriv formeln."));
        } else if (parsed(form, words) instanceof Parsed.Refused<Expression> refused) {
            errors.add(new PageError("formel", refused.problem() + " " + refused.remedy()));
        }
        if (form.rounding().isEmpty()) {
            errors.add(new PageError("avrunda", "Välj hur resultatet avrundas."));
        }
        if (form.legalBasis().isEmpty()) {
            errors.add(new PageError("lagrum", "Ange lagrum eller beslut som beräkningen bygger på."));
        }
        var from = DayField.read(form.from(), "galler-fran", "första dagen", false, errors);
        var to = DayField.read(form.to(), "galler-till", "sista dagen", false, errors);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(new PageError("galler-till", "Sista dagen är före den första. Rätta en av dem."));
        }
        return errors;
    }

    /** The formula read for what it is to give. */
    static Parsed<Expression> parsed(CalculationEdit form, WordChoices words) {
        Optional<ExpressionType> type = words.concept(form.concept()).map(ExpressionType::of);
        return type.map(found -> ExpressionParser.parse(form.formula(), words.names(), found))
                .orElseGet(() -> ExpressionParser.parse(form.formula(), words.names()));
    }
}
