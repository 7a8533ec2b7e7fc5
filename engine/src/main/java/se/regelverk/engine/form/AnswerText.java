package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/** Answers as people read them: a line for each question, and one for questions that are answered together. */
public final class AnswerText {
    private AnswerText() {}

    /** A question and its answer. */
    public record Line(String label, String text) {}

    /**
     * What is answered of an item; nothing for what is not answered, or only read.
     *
     * @param from the answers as a whole, or the list's item; a group is read item by item by its caller
     */
    public static List<Line> of(FormItem item, JsonNode from) {
        if (item instanceof Fieldset set && set.kind() != FieldsetKind.MATRIX && set.kind() != FieldsetKind.TOGETHER) {
            return together(set, from)
                    .map(text -> List.of(new Line(set.title(), text)))
                    .orElse(List.of());
        }
        List<Line> lines = new ArrayList<>();
        for (Question question : item.questions()) {
            readable(question, from).ifPresent(text -> lines.add(new Line(question.fullLabel(), text)));
        }
        return lines;
    }

    private static Optional<String> together(Fieldset set, JsonNode from) {
        List<Question> answered = set.questions().stream()
                .filter(question -> question.answerIn(from) != null)
                .toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (set.kind()) {
                    case SEVERAL_OF -> chosen(set, answered, from);
                    case PERIOD -> period(set, from);
                    case ADDRESS, PERSON, SIGNATURE, TOGETHER, MATRIX -> joined(answered, from);
                });
    }

    private static String chosen(Fieldset set, List<Question> answered, JsonNode from) {
        String labels = answered.stream()
                .filter(question -> Answers.isBoolean(question.answerIn(from), true))
                .map(Question::label)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? set.none() : labels;
    }

    private static String period(Fieldset set, JsonNode from) {
        String begins = readable(set.questions().get(0), from).orElse("");
        String ends = readable(set.questions().get(1), from).orElse("");
        return begins.isEmpty() ? "till " + ends : ends.isEmpty() ? "från " + begins : begins + " till " + ends;
    }

    /** With commas between; a postcode and its town are read as one. */
    private static String joined(List<Question> answered, JsonNode from) {
        StringBuilder joined = new StringBuilder();
        for (Question question : answered) {
            boolean isTown = joined.length() > 0
                    && answered.get(answered.indexOf(question) - 1).concept().type() == ConceptType.POSTAL_CODE;
            joined.append(joined.length() == 0 ? "" : isTown ? " " : ", ")
                    .append(readable(question, from).orElse(""));
        }
        return joined.toString();
    }

    /** The name of the file that an answer, or the text in its field, tells of. */
    public static String fileName(String answer) {
        return FileField.name(answer);
    }

    /** One answer with its unit, or its option's label; empty when there is none. */
    public static Optional<String> readable(Question question, JsonNode from) {
        @Nullable JsonNode answer = question.answerIn(from);
        return answer == null ? Optional.empty() : Optional.of(readable(question.concept(), answer));
    }

    static String readable(Concept concept, JsonNode answer) {
        if (AnswerValue.isNotKnown(concept, answer)) {
            return "vet inte";
        }
        if (concept.type() == ConceptType.FILE) {
            return fileName(answer.asString(""));
        }
        return AnswerValue.read(concept, answer, Gap.WHOLE_CASE) instanceof Evaluated.Known known
                ? Values.readable(known.value(), concept.unit(), concept.options())
                : answer.asString("");
    }
}
