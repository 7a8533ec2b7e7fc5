package se.regelverk.engine.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.schema.SchemaFinding;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What is said about any field: by its concept when it is a question, otherwise by the list or object it is. */
final class GroupMessages {
    private GroupMessages() {}

    static String of(FieldFinder.Field field, SchemaFinding finding, JsonNode answers, FieldFinder finder) {
        return switch (finding.keyword()) {
            case "required" -> missing(field);
            case "additionalProperties", "unevaluatedProperties" -> unknown(field, finder);
            default ->
                field.question()
                        .map(question -> wrong(question, finding, at(answers, finding.path())))
                        .orElseGet(() -> ofGroup(field, finding));
        };
    }

    private static String wrong(Question question, SchemaFinding finding, JsonNode answer) {
        return question.details()
                .wording(Wrong.of(finding.keyword()))
                .orElseGet(() -> AnswerMessages.wrong(question.concept(), finding, answer));
    }

    private static String missing(FieldFinder.Field field) {
        if (field.question().isPresent()) {
            return AnswerMessages.missing(field.question().get());
        }
        return field.group().isPresent()
                ? "Svara på ”%s”, eller ange att det inte finns några.".formatted(field.label())
                : "Ett svar saknas. Se över svaren.";
    }

    private static String unknown(FieldFinder.Field field, FieldFinder finder) {
        // A name that is no name may hold anything, also what was meant as an answer.
        if (!ConceptKey.isValid(field.key())) {
            return "Uppgiften finns inte i formuläret. Ta bort den.";
        }
        return "Uppgiften ”%s” finns inte i formuläret. %s"
                .formatted(field.key(), Suggestion.remedy(field.key(), finder.names(), "Ta bort den."));
    }

    private static String ofGroup(FieldFinder.Field field, SchemaFinding finding) {
        String limit = Values.readable(finding.limit().decimalValueOpt().orElse(java.math.BigDecimal.ZERO));
        return switch (finding.keyword()) {
            case "minItems" -> "Ange minst %s.".formatted(limit);
            case "maxItems" -> "Ange högst %s. Ta bort de som är för många.".formatted(limit);
            case "minProperties" -> "Svara på fler av frågorna, minst %s.".formatted(limit);
            case "maxProperties" -> "Svara på färre av frågorna, högst %s.".formatted(limit);
            case "contains", "minContains" -> "Listan saknar en post av det slag som krävs. Se över posterna.";
            case "maxContains" -> "Listan har för många poster av samma slag. Se över posterna.";
            case "items", "prefixItems", "additionalItems", "unevaluatedItems" ->
                "Listan har fler poster än den får ha. Ta bort de som är för många.";
            case "uniqueItems" -> "Samma uppgifter står två gånger. Ta bort den ena.";
            case "type" ->
                field.group().isPresent() && field.item() < 0
                        ? "Ange uppgifterna som en lista, en post för var och en."
                        : "Ange uppgifterna var för sig, ett svar för varje fråga.";
            default -> "Svaren stämmer inte med varandra. Se över dem.";
        };
    }

    private static JsonNode at(JsonNode answers, List<Object> path) {
        @Nullable JsonNode node = answers;
        for (Object step : path) {
            node = node == null ? null : step instanceof Integer index ? node.get(index) : node.get(step.toString());
        }
        return node == null ? MissingNode.getInstance() : node;
    }
}
