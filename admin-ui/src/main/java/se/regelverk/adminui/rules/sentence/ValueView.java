package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.rules.sentence.ValueSlot.Sort;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Kind;

/**
 * A value's slot as the page shows it.
 *
 * @param at what its fields' names begin with
 * @param label what it is a value of
 * @param sorts kinds of value to choose from
 * @param options what a value written out may be; null when it is typed
 * @param hint help for a typed value
 */
record ValueView(
        String at,
        String label,
        ValueSlot slot,
        List<Choice> sorts,
        @Nullable List<Choice> options,
        String hint,
        List<Choice> concepts,
        List<Choice> days,
        List<Choice> parameters) {
    private static final List<Choice> SIGNS = List.of(Choice.of("+", "plus"), Choice.of("-", "minus"));
    private static final List<Choice> UNITS =
            ValueSlot.UNITS.stream().map(unit -> Choice.of(unit, unit)).toList();

    /** A value to compare with. */
    static ValueView of(String at, String label, ValueSlot slot, Optional<ExpressionType> type, WordChoices words) {
        ExpressionType found = type.orElse(ExpressionType.of(Kind.TEXT));
        boolean isTime = found.kind() == Kind.DATE;
        boolean isText = found.kind() == Kind.TEXT;
        List<Choice> concepts = isText ? List.of() : words.conceptsLike(slot.concept(), found);
        List<Choice> parameters = isText ? List.of() : words.parametersLike(found);
        List<Choice> sorts = sorts(slot.sort(), sort -> switch (sort) {
            case VARDE -> true;
            case INGET -> false;
            case UPPGIFT -> !concepts.isEmpty();
            case DAG -> isTime;
            case BELOPP -> !parameters.isEmpty();
            case UTTRYCK -> !isText;
        });
        return new ValueView(
                at,
                label,
                slot,
                sorts,
                options(found, slot.text()),
                hint(type),
                concepts,
                days(slot, words),
                parameters);
    }

    /** A last day. */
    static ValueView ofDay(String at, String label, ValueSlot slot, boolean required, WordChoices words) {
        List<Choice> sorts = sorts(
                slot.sort(), sort -> sort == Sort.DAG || sort == Sort.UTTRYCK || (sort == Sort.INGET && !required));
        return new ValueView(at, label, slot, sorts, null, "", List.of(), days(slot, words), List.of());
    }

    private static List<Choice> days(ValueSlot slot, WordChoices words) {
        return words.concepts(slot.day(), concept -> concept.type().kind() == Kind.DATE);
    }

    private static List<Choice> sorts(Sort chosen, Predicate<Sort> fits) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort == chosen || fits.test(sort))
                .map(sort -> Choice.of(sort.name(), sort.label()))
                .toList();
    }

    private static @Nullable List<Choice> options(ExpressionType type, String chosen) {
        List<Choice> options = new ArrayList<>();
        if (type.kind() == Kind.YES_NO) {
            options.addAll(List.of(Choice.of("ja", "ja"), Choice.of("nej", "nej")));
        }
        for (Map.Entry<String, String> option : type.options().entrySet()) {
            options.add(Choice.of(option.getKey(), option.getValue()));
        }
        if (options.isEmpty()) {
            return null;
        }
        if (!chosen.isEmpty() && options.stream().noneMatch(one -> one.value().equals(chosen))) {
            options.add(Choice.of(chosen, chosen + " (passar inte här)"));
        }
        return options;
    }

    private static String hint(Optional<ExpressionType> type) {
        if (type.isEmpty()) {
            return "Välj först uppgift";
        }
        return switch (type.get().kind()) {
            case NUMBER ->
                type.get().unit().word().isEmpty()
                        ? "Ett tal"
                        : "I " + type.get().unit().word();
            case DATE -> "ÅÅÅÅ-MM-DD";
            case MONTH -> "ÅÅÅÅ-MM";
            case TEXT -> "Text";
            case YES_NO, CHOICE -> "";
        };
    }

    /** Whether the value is of this sort: what the template asks to show the right controls. */
    public boolean is(String sort) {
        return slot.sort().name().equals(sort);
    }

    public List<Choice> signs() {
        return SIGNS;
    }

    public List<Choice> units() {
        return UNITS;
    }
}
