package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/** What is said about one answer, by what is wrong and the kind of question. Says what to do; knows no technical word and no answer. */
final class AnswerMessages {
    private static final int MOST_OPTIONS_NAMED = 8;

    private AnswerMessages() {}

    static String missing(Question question) {
        return "Svara på ”%s”.".formatted(question.label());
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
            default -> byType(concept, answer) + orNotKnown(concept);
        };
    }

    private static String bound(Concept concept, String word, JsonNode limit) {
        String value = Values.readable(limit.decimalValueOpt().orElse(BigDecimal.ZERO), concept.unit(), Map.of());
        String thing = concept.unit() == Unit.KRONOR || concept.unit() == Unit.KRONOR_PER_MONTH ? "belopp" : "tal";
        return "Skriv ett %s som är %s %s.".formatted(thing, word, value);
    }

    private static String byType(Concept concept, JsonNode answer) {
        return switch (concept.type()) {
            case TEXT, LONG_TEXT -> "Skriv svaret med ord.";
            case WHOLE_NUMBER -> "Skriv ett helt tal med siffror, till exempel 3.";
            case NUMBER -> "Skriv ett tal med siffror, till exempel 2,5.";
            case PERCENT -> "Skriv procentsatsen med siffror, till exempel 25.";
            case AMOUNT ->
                answer.isNumber()
                        ? "Skriv beloppet med högst två decimaler, till exempel 1 234,50."
                        : "Skriv beloppet med siffror, till exempel 1 234,50.";
            case DATE -> date(answer);
            case MONTH -> "Skriv månaden som ÅÅÅÅ-MM, till exempel 2026-03.";
            case YES_NO -> "Svara ja eller nej.";
            case ONE_OF -> options(concept);
            case PERSON_NUMBER -> personNumber(answer);
        };
    }

    private static String date(JsonNode answer) {
        boolean looksRight = answer.isString() && answer.stringValue().matches("(18|19|20|21)\\d{2}-\\d{2}-\\d{2}");
        return looksRight
                ? "Datumet finns inte i kalendern. Skriv ett annat datum, till exempel 2026-03-01."
                : "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.";
    }

    private static String options(Concept concept) {
        List<String> labels = List.copyOf(concept.options().values());
        return labels.size() > MOST_OPTIONS_NAMED
                ? "Välj ett av alternativen i listan."
                : "Välj ett av alternativen: %s.".formatted(String.join(", ", labels));
    }

    private static String personNumber(JsonNode answer) {
        PersonNumber.Fault fault = PersonNumber.fault(answer.isString() ? answer.stringValue() : "")
                .orElse(PersonNumber.Fault.SHAPE);
        return switch (fault) {
            case SHAPE -> "Skriv personnumret som ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.";
            case DATE -> "Personnumrets datum finns inte. Se efter att år, månad och dag är rätt.";
            case CHECK_DIGIT ->
                "Personnumrets sista siffra stämmer inte med de andra. Se efter att alla siffror är rätt.";
        };
    }

    private static String orNotKnown(Concept concept) {
        return concept.mayBeUnknown() ? " Vet du inte, välj ”vet inte”." : "";
    }
}
