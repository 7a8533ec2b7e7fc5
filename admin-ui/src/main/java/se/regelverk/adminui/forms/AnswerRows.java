package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.AnswerText;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormNote;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.Requirement;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.JsonNode;

/** Questions with their answers, one at a time. */
record AnswerRows(AnswerSummary.Besides besides) {
    /** A question alone, called what its place calls it. */
    AnswerRow question(Question question, String called, int row, JsonNode from) {
        String name = FieldNames.nameAt(question, row);
        String answer = AnswerText.readable(question, from).orElse("");
        return new AnswerRow(
                FieldIds.of(name),
                List.of(name),
                called,
                answer,
                answer.isBlank() ? needed(question.requirement()) : "",
                besides.sources().apply(question, row).orElse(null),
                file(question, from),
                false,
                wrong(name));
    }

    /** Questions that are read as one answer, such as the parts of an address. */
    AnswerRow together(Fieldset set, int row, JsonNode from) {
        List<String> names = FormFields.names(set, row);
        String answer = AnswerText.of(set, from).stream()
                .map(AnswerText.Line::text)
                .findFirst()
                .orElse("");
        return new AnswerRow(
                FieldIds.of(names.get(0)) + "-falt",
                names,
                set.title(),
                answer,
                answer.isBlank() ? needed(highest(set)) : "",
                beside(set, row, answer.isBlank() ? "" : missing(set, from)),
                null,
                set.kind() == FieldsetKind.SIGNATURE,
                names.stream().flatMap(name -> wrong(name).stream()).distinct().toList());
    }

    /** A list without items. */
    AnswerRow empty(Group group, boolean saidToBe) {
        return new AnswerRow(
                FieldIds.of(group.key()),
                List.of(group.key(), FormFields.countName(group)),
                group.title(),
                saidToBe ? "Inga" : "",
                saidToBe ? "" : needed(highest(group.questions())),
                null,
                null,
                false,
                wrong(group.key()));
    }

    static AnswerRow calculated(FormNote note, String value) {
        return new AnswerRow("", List.of(), note.title(), value, "", "Räknas ut av svaren.", null, false, List.of());
    }

    private static @Nullable String file(Question question, JsonNode from) {
        JsonNode answer = question.answerIn(from);
        return question.concept().type() == ConceptType.FILE && answer != null
                ? FieldView.fileAddress(answer.asString(""))
                : null;
    }

    private List<String> wrong(String field) {
        return besides.problems().getOrDefault(field, List.of());
    }

    /** What is said of each part that there is something to say of. */
    private @Nullable String beside(Fieldset set, int row, String missing) {
        List<String> said = new ArrayList<>();
        set.questions()
                .forEach(part ->
                        besides.sources().apply(part, row).ifPresent(source -> said.add(part.label() + ": " + source)));
        if (!missing.isEmpty()) {
            said.add(missing);
        }
        return said.isEmpty() ? null : String.join(". ", said);
    }

    private static String missing(Fieldset set, JsonNode from) {
        if (set.kind() == FieldsetKind.SEVERAL_OF) {
            return "";
        }
        String labels = set.questions().stream()
                .filter(part -> part.requirement() != Requirement.DESIRED && part.answerIn(from) == null)
                .map(Question::label)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : "Inte ifyllt: " + labels;
    }

    private static Requirement highest(Fieldset set) {
        return highest(set.questions());
    }

    private static Requirement highest(List<Question> questions) {
        return questions.stream()
                .map(Question::requirement)
                .min(Requirement::compareTo)
                .orElse(Requirement.DESIRED);
    }

    private static String needed(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED_TO_SUBMIT, REQUIRED_TO_DECIDE -> requirement.phrase();
            case DESIRED -> "";
        };
    }
}
