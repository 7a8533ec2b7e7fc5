package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Kind;

/** Which comparisons fit what is compared, in the words of its type. */
final class Operators {
    private static final List<Choice> SAME = List.of(Choice.of("lika", "är"), Choice.of("inte", "är inte"));
    private static final Choice ANY_OF = Choice.of("nagon-av", "är någon av");
    private static final List<Choice> OF_SIZE = List.of(
            Choice.of("minst", "är minst"),
            Choice.of("hogst", "är högst"),
            Choice.of("mer-an", "är mer än"),
            Choice.of("mindre-an", "är mindre än"),
            Choice.of("mellan", "är mellan (båda inräknade)"));
    private static final List<Choice> OF_TIME = List.of(
            Choice.of("minst", "är tidigast"),
            Choice.of("hogst", "är senast"),
            Choice.of("mer-an", "är efter"),
            Choice.of("mindre-an", "är före"),
            Choice.of("mellan", "är mellan (båda inräknade)"));
    private static final List<Choice> PRESENCE =
            List.of(Choice.of("angiven", "är angivet"), Choice.of("saknas", "är inte angivet"));

    private Operators() {}

    /** The comparisons for what is asked about; all of them until that is chosen. */
    static List<Choice> of(String subject, WordChoices words) {
        Optional<ExpressionType> type = words.expression(subject).map(Expression::type);
        List<Choice> operators = new ArrayList<>(SAME);
        boolean isTime = type.filter(found -> found.kind() == Kind.DATE || found.kind() == Kind.MONTH)
                .isPresent();
        boolean isNumber = type.isEmpty() || type.get().kind() == Kind.NUMBER;
        if (isTime || isNumber) {
            operators.addAll(isTime ? OF_TIME : OF_SIZE);
        }
        boolean isYesNo = type.filter(found -> found.kind() == Kind.YES_NO).isPresent();
        if (!isYesNo) {
            operators.add(ANY_OF);
        }
        boolean isAnswered =
                words.concept(subject).map(concept -> !concept.computed()).orElse(type.isEmpty());
        if (isAnswered) {
            operators.addAll(PRESENCE);
        }
        return operators;
    }

    /** The same with the chosen one first when it does not fit, so that nothing is changed by showing it. */
    static List<Choice> with(String chosen, String subject, WordChoices words) {
        List<Choice> operators = of(subject, words);
        boolean fits = operators.stream().anyMatch(one -> one.value().equals(chosen));
        if (fits || chosen.isEmpty()) {
            return operators;
        }
        List<Choice> all =
                new ArrayList<>(List.of(Choice.of(chosen, label(chosen, subject, words) + " (passar inte här)")));
        all.addAll(operators);
        return all;
    }

    /** A comparison in words. */
    static String label(String operator, String subject, WordChoices words) {
        List<Choice> all = new ArrayList<>(of(subject, words));
        all.addAll(OF_SIZE);
        all.add(ANY_OF);
        all.addAll(PRESENCE);
        return all.stream()
                .filter(one -> one.value().equals(operator))
                .findFirst()
                .map(Choice::label)
                .orElse(operator);
    }

    static boolean fits(String operator, String subject, WordChoices words) {
        return of(subject, words).stream().anyMatch(one -> one.value().equals(operator));
    }
}
