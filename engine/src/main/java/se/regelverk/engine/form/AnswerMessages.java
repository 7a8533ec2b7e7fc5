package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.Map;
import se.regelverk.engine.schema.SchemaFinding;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/** What is said about one answer, by what is wrong and the kind of question. Says what to do; knows no technical word and no answer. */
final class AnswerMessages {
    private AnswerMessages() {}

    static String missing(Question question) {
        return "Svara på ”%s”.".formatted(question.fullLabel());
    }

    /** A message for an answer that is there but not right. */
    static String wrong(Concept concept, SchemaFinding finding, JsonNode answer) {
        return switch (finding.keyword()) {
            case "minimum" -> bound(concept, "minst", finding.limit());
            case "maximum" -> bound(concept, "högst", finding.limit());
            case "exclusiveMinimum" -> bound(concept, "mer än", finding.limit());
            case "exclusiveMaximum" -> bound(concept, "mindre än", finding.limit());
            case "maxLength" ->
                "Skriv högst %s tecken."
                        .formatted(Values.readable(finding.limit().decimalValue()));
            case "minLength" ->
                "Skriv ett svar med minst %s tecken."
                        .formatted(Values.readable(finding.limit().decimalValue()));
            default -> FieldType.of(concept.type()).wrong(concept, answer) + orNotKnown(concept);
        };
    }

    private static String bound(Concept concept, String word, JsonNode limit) {
        String value = Values.readable(limit.decimalValueOpt().orElse(BigDecimal.ZERO), concept.unit(), Map.of());
        String thing = concept.unit() == Unit.KRONOR || concept.unit() == Unit.KRONOR_PER_MONTH ? "belopp" : "tal";
        return "Skriv ett %s som är %s %s.".formatted(thing, word, value);
    }

    private static String orNotKnown(Concept concept) {
        if (!concept.mayBeUnknown()) {
            return "";
        }
        boolean isTyped = FieldType.of(concept.type()).control(concept).widget().isTyped();
        return isTyped ? " Vet du inte, skriv ”vet inte”." : " Vet du inte, välj ”vet inte”.";
    }
}
