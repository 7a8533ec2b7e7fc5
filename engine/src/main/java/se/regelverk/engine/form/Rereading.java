package se.regelverk.engine.form;

import java.util.Optional;
import se.regelverk.engine.schema.OpenSchema;
import se.regelverk.engine.schema.SchemaVerdict;
import se.regelverk.engine.schema.Schemas;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;

/** Whether a text that was typed as the answer to one question answers another in the same way. */
public final class Rereading {
    private Rereading() {}

    /**
     * Whether a text says the same when it is read as the type of another concept: it is an answer of both, and both show it with the same
     * words. What somebody wrote in their own words is never taken for a choice, nor the other way round.
     */
    public static boolean readsTheSame(Concept before, Concept after, String text) {
        Kind old = before.type().kind();
        Kind now = after.type().kind();
        boolean isChoiceOfWords = (old == Kind.TEXT && now == Kind.CHOICE) || (old == Kind.CHOICE && now == Kind.TEXT);
        return !isChoiceOfWords
                && before.unit() == after.unit()
                && accepts(before, text)
                && accepts(after, text)
                && shown(before, text).equals(shown(after, text));
    }

    /** Whether two texts are the same answer to one question, however they are written: "6 500" and "6500". */
    public static boolean isSame(Concept concept, String one, String other) {
        return one.equals(other)
                || (accepts(concept, one) && shown(concept, one).equals(shown(concept, other)));
    }

    private static Optional<String> shown(Concept concept, String text) {
        return TypedText.answer(concept, text).map(answer -> TypedText.shown(concept, answer));
    }

    /** Whether a text that is not blank is an answer that the concept's type and limits let through. */
    public static boolean accepts(Concept concept, String text) {
        Optional<JsonNode> answer = TypedText.answer(concept, text);
        return answer.isPresent() && agrees(concept, answer.get());
    }

    private static boolean agrees(Concept concept, JsonNode answer) {
        return AnswerSchema.SCHEMAS.open(ConceptSchemas.of(concept)) instanceof Schemas.Opened.Usable usable
                && isClean(usable.schema(), answer);
    }

    private static boolean isClean(OpenSchema schema, JsonNode answer) {
        SchemaVerdict verdict = schema.checkSmall(answer);
        return !(verdict instanceof SchemaVerdict.Differs) && !(verdict instanceof SchemaVerdict.TooMuch);
    }

    /** A text as people read it: the label of a choice, otherwise as it was typed. */
    public static String readable(Concept concept, String text) {
        if (concept.type() == ConceptType.FILE) {
            return FileField.name(text);
        }
        String bare = text.strip();
        return bare.equals(AnswerValue.NOT_KNOWN) && concept.mayBeUnknown()
                ? "vet inte"
                : concept.options().getOrDefault(bare, text);
    }
}
