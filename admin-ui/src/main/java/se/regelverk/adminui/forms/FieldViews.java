package se.regelverk.adminui.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.Requirement;
import se.regelverk.engine.vocabulary.Concept;

/**
 * Makes questions as the template shows them.
 *
 * @param texts what stands in each field, by name
 * @param errors what is wrong, by the field's name
 * @param offered whether an option can be chosen on the case's day
 * @param sources where answers come from
 * @param fetching the question after which answers are fetched, empty when none are
 */
record FieldViews(
        Map<String, String> texts,
        ActiveData active,
        Map<String, String> errors,
        BiPredicate<Concept, String> offered,
        SourceLines sources,
        Optional<Question> fetching) {
    FieldView field(Question question, int row) {
        return field(question, row, question.visibleIf().isPresent());
    }

    private FieldView field(Question question, int row, boolean conditional) {
        String name = FieldNames.nameAt(question, row);
        var concept = question.concept();
        return new FieldView(
                FieldIds.of(name),
                name,
                question.label(),
                question.control(),
                Controls.hint(question, texts.getOrDefault(name, ""), offered),
                emptyAsNull(question.details().guidance()),
                question.requirement() == Requirement.DESIRED && !question.isOnlyFetched(),
                concept.limits().mostCharacters().orElse(null),
                Controls.suffix(concept),
                Controls.options(concept, texts.getOrDefault(name, ""), offered),
                texts.getOrDefault(name, ""),
                errors.get(name),
                active.isActive(question, row),
                conditional,
                sources.of(question, row),
                fetching.filter(question::equals).isPresent());
    }

    /** A fieldset comes and goes as a whole. */
    SetView set(Fieldset set, int row) {
        List<FieldView> fields = set.questions().stream()
                .map(question -> field(question, row, false))
                .toList();
        boolean several = set.kind() == FieldsetKind.SEVERAL_OF;
        boolean optional = set.questions().stream().allMatch(question -> question.requirement() == Requirement.DESIRED);
        return new SetView(
                fields.get(0).id() + "-falt",
                set.kind().word(),
                set.title(),
                several ? Controls.hint(set.questions().get(0).requirement(), set.help()) : emptyAsNull(set.help()),
                optional && several,
                fields,
                several ? none(set, row) : null,
                several ? fields.get(0).error() : null,
                fields.get(0).active(),
                set.visibleIf().isPresent());
    }

    private SetView.None none(Fieldset set, int row) {
        String name = set.noneName(row);
        return new SetView.None(
                FieldIds.of(name),
                name,
                set.none(),
                texts.getOrDefault(name, "").equals("ja"));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
