package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import se.regelverk.engine.schema.SchemaFinding;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/** What is said about one answer, by what is wrong and the kind of question. Says what to do; knows no technical word and no answer. */
final class AnswerMessages {
    private static final String ANOTHER = "Det svaret kan inte användas här. Ange ett annat.";

    private AnswerMessages() {}

    static String missing(Question question) {
        return question.details().wording(Wrong.MISSING).orElseGet(() -> "Svara på ”%s”."
                .formatted(question.fullLabel()));
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
            case "multipleOf" -> step(concept, finding.limit(), answer);
            case "pattern", "format" -> isWords(concept) ? form(finding) : byType(concept, answer);
            case "enum" ->
                concept.type() == ConceptType.ONE_OF || concept.mayBeUnknown() ? byType(concept, answer) : ANOTHER;
            case "const" -> constant(concept, finding.limit(), answer);
            case "type", "anyOf", "oneOf" -> byType(concept, answer);
            default -> ANOTHER;
        };
    }

    private static String byType(Concept concept, JsonNode answer) {
        return FieldType.of(concept.type()).wrong(concept, answer) + orNotKnown(concept);
    }

    private static boolean isWords(Concept concept) {
        return concept.type() == ConceptType.TEXT || concept.type() == ConceptType.LONG_TEXT;
    }

    /** What has a form of its own but is no type of question; patterns and names of forms are nothing people read. */
    private static String form(SchemaFinding finding) {
        return switch (finding.keyword().equals("format") ? finding.limit().asString("") : "") {
            case "uri", "iri", "uri-reference", "iri-reference" ->
                "Skriv en webbadress, till exempel https://www.exempel.se/sida.";
            case "time" -> "Skriv klockslaget med tidszon, till exempel 14:30:00+01:00.";
            case "date-time" -> "Skriv dag och klockslag med tidszon, till exempel 2026-03-01T14:30:00+01:00.";
            default -> "Skriv svaret i den form som frågan ber om.";
        };
    }

    private static String constant(Concept concept, JsonNode only, JsonNode answer) {
        boolean isDemand = concept.type() == ConceptType.YES_NO && only.isBoolean();
        return isDemand ? (only.booleanValue() ? "Svara ja." : "Svara nej.") : byType(concept, answer);
    }

    private static String step(Concept concept, JsonNode limit, JsonNode answer) {
        BigDecimal step = limit.decimalValueOpt().orElse(BigDecimal.ONE).stripTrailingZeros();
        if (concept.type() == ConceptType.AMOUNT || !answer.isNumber()) {
            return byType(concept, answer);
        }
        boolean isDecimals = step.scale() > 0 && step.unscaledValue().equals(BigInteger.ONE);
        return isDecimals
                ? "Skriv talet med högst %d %s.".formatted(step.scale(), step.scale() == 1 ? "decimal" : "decimaler")
                : "Skriv ett tal som är jämnt delbart med %s.".formatted(Values.readable(step));
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
