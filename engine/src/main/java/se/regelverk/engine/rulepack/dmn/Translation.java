package se.regelverk.engine.rulepack.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.export.DmnWords;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** Says an expression of FEEL in content's own small language. Whether it means anything there is for that language's reader to say. */
final class Translation {
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,6})([YMD])");
    private static final Map<String, String> UNITS = Map.of("Y", "år", "M", "månader", "D", "dagar");
    private static final List<String> FORMS = List.of("per månad", "första dagen i");

    private final Map<String, String> names;
    private final Map<String, String> functions;
    private final ContentInForce content;
    private final Set<String> percentages = new HashSet<>();

    /**
     * For one model.
     *
     * @param functions the functions it brings along, name → body
     * @param day of its amounts: a number that is a parameter's value that day, and says so, is the parameter
     */
    Translation(RulePack pack, Map<String, String> functions, LocalDate day) {
        this.names = DmnWords.names(pack);
        this.functions = functions;
        this.content = ContentInForce.of(pack, day);
        pack.parameters().values().stream()
                .filter(one -> one.type().unit() == Unit.PERCENT)
                .forEach(one -> percentages.add(one.key().value()));
        pack.vocabulary().concepts().values().stream()
                .filter(one -> one.unit() == Unit.PERCENT)
                .forEach(one -> percentages.add(one.key().value()));
    }

    /** An expression that gives a value of the type. */
    String of(Feel feel, ExpressionType type) throws NotExpressible {
        if (feel instanceof Feel.Value value) {
            return value(value, type);
        }
        if (feel instanceof Feel.Missing missing) {
            return undecided(missing.comment());
        }
        if (feel instanceof Feel.Name name) {
            return name(name.name());
        }
        if (feel instanceof Feel.Negative negative) {
            return "-" + operand(negative.operand(), type);
        }
        if (feel instanceof Feel.Group group) {
            String inside = of(group.inside(), type);
            return FORMS.contains(group.comment()) ? "%s(%s)".formatted(group.comment(), inside) : "(" + inside + ")";
        }
        if (feel instanceof Feel.Binary binary) {
            return binary(binary, type);
        }
        if (feel instanceof Feel.Call call) {
            return call(call, type);
        }
        throw new NotExpressible("”?” kan bara stå i en cell.");
    }

    private String binary(Feel.Binary binary, ExpressionType type) throws NotExpressible {
        if (!List.of("+", "-", "*", "/").contains(binary.sign())) {
            throw new NotExpressible("”%s” kan inte stå i ett värde.".formatted(binary.sign()));
        }
        boolean negates = binary.sign().equals("-") && isZero(binary.left()) && binary.right() instanceof Feel.Group;
        if (negates) {
            return "-" + of(binary.right(), type);
        }
        String left = of(binary.left(), type);
        return isHundredth(binary, left) ? left : "%s %s %s".formatted(left, binary.sign(), of(binary.right(), type));
    }

    /** A percentage is read as its hundredth wherever it is counted with, so the division is already said. */
    private boolean isHundredth(Feel.Binary binary, String left) {
        return binary.sign().equals("/")
                && binary.right() instanceof Feel.Value value
                && value.value() instanceof BigDecimal number
                && number.compareTo(BigDecimal.valueOf(100)) == 0
                && percentages.contains(left);
    }

    /** A parameter that has no value that day, such as one that is not yet decided. */
    private String undecided(String comment) throws NotExpressible {
        return content.parameters().entrySet().stream()
                .filter(one -> one.getKey().value().equals(comment) && !(one.getValue() instanceof Evaluated.Known))
                .map(one -> one.getKey().value())
                .findFirst()
                .orElseThrow(() -> new NotExpressible("”null” kan inte uttryckas här."));
    }

    private static boolean isZero(Feel feel) {
        return feel instanceof Feel.Value value && value.value() instanceof BigDecimal number && number.signum() == 0;
    }

    private String operand(Feel feel, ExpressionType type) throws NotExpressible {
        return feel instanceof Feel.Binary ? "(" + of(feel, type) + ")" : of(feel, type);
    }

    private String name(String name) throws NotExpressible {
        String known = names.get(name);
        if (known == null) {
            throw new NotExpressible("Indata ”%s” finns inte i vokabulären.".formatted(FeelToken.shortened(name)));
        }
        return known;
    }

    private String call(Feel.Call call, ExpressionType type) throws NotExpressible {
        if (call.function().equals("date") || call.function().equals("duration")) {
            return literal(call, type);
        }
        Optional<String> pattern = Optional.ofNullable(functions.get(call.function()))
                .flatMap(body -> DmnWords.pattern(call.function(), body));
        if (pattern.isEmpty()) {
            throw new NotExpressible(
                    "FEEL-funktionen ”%s” finns inte här.".formatted(FeelToken.shortened(call.function())));
        }
        Object[] arguments = new Object[call.arguments().size()];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = operand(call.arguments().get(at), type);
        }
        long wanted = pattern.get().contains("%2$s") ? 2 : 1;
        if (arguments.length < wanted) {
            throw new NotExpressible("Funktionen ”%s” har för få argument.".formatted(call.function()));
        }
        return pattern.get().formatted(arguments);
    }

    private String literal(Feel.Call call, ExpressionType type) throws NotExpressible {
        String text = call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Feel.Value value
                        && value.value() instanceof String string
                ? string
                : "";
        if (call.function().equals("date")) {
            if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                throw new NotExpressible("Ett datum måste skrivas ut, som date(\"2026-07-01\").");
            }
            Object day = type.kind() == Kind.MONTH ? text.substring(0, 7) : text;
            return parameter(call.comment(), day).orElse(day.toString());
        }
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            throw new NotExpressible("Tidslängden ”%s” kan inte uttryckas här.".formatted(FeelToken.shortened(text)));
        }
        return parameter(call.comment(), new BigDecimal(length.group(1)))
                .orElse(length.group(1) + " " + UNITS.get(length.group(2)));
    }

    private String value(Feel.Value literal, ExpressionType type) throws NotExpressible {
        Optional<String> parameter = parameter(literal.name(), literal.value());
        if (parameter.isPresent()) {
            return parameter.get();
        }
        if (literal.value() instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        if (literal.value() instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (type.kind() != Kind.CHOICE && type.kind() != Kind.TEXT) {
            throw new NotExpressible("Texten ”%s” står där det ska vara %s."
                    .formatted(FeelToken.shortened(literal.value().toString()), type.readable()));
        }
        return literal.value().toString();
    }

    /** The parameter that a comment names, when its value on the day is the value that stands there; else the comment is only a comment. */
    private Optional<String> parameter(String comment, Object value) {
        return content.parameters().entrySet().stream()
                .filter(one -> one.getKey().value().equals(comment))
                .filter(one -> one.getValue() instanceof Evaluated.Known known && same(known.value(), value))
                .map(Map.Entry::getKey)
                .map(ParameterKey::value)
                .findFirst();
    }

    private static boolean same(Object own, Object value) {
        if (own instanceof BigDecimal number && value instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return own instanceof YearMonth month
                ? value.toString().startsWith(month.toString())
                : own.toString().equals(value.toString());
    }
}
