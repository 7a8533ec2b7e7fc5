package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.expression.Gap;

/** "None of these" marked together with one of them. The answers cannot hold it, so it is told by what stands in the fields. */
public final class ContradictingChoices {
    private final ActiveData active;
    private final Map<String, String> texts;
    private final FieldFinder finder;
    private final List<FieldProblem> problems = new ArrayList<>();

    private ContradictingChoices(FormDefinition form, ActiveData active, Map<String, String> texts) {
        this.active = active;
        this.texts = texts;
        this.finder = form.finder();
    }

    /**
     * The problems with what is marked, each at the first option of its choice.
     *
     * @param active which questions are asked
     * @param texts what stands in each field, by name
     */
    public static List<FieldProblem> problems(FormDefinition form, ActiveData active, Map<String, String> texts) {
        var choices = new ContradictingChoices(form, active, texts);
        form.pages().forEach(page -> page.items().forEach(choices::item));
        return choices.problems;
    }

    private void item(FormItem item) {
        if (item instanceof Group group) {
            for (int row = 0; row < FormFields.size(group, active.answers()); row++) {
                int at = row;
                group.items().forEach(one -> choice(one, at));
            }
        } else {
            choice(item, Gap.WHOLE_CASE);
        }
    }

    private void choice(FormItem item, int row) {
        if (!(item instanceof Fieldset set) || set.kind() != FieldsetKind.SEVERAL_OF) {
            return;
        }
        Question first = set.questions().get(0);
        boolean some = set.questions().stream()
                .filter(question -> active.isActive(question, row))
                .anyMatch(question -> isMarked(FieldNames.nameAt(question, row)));
        if (some && isMarked(set.noneName(row))) {
            FieldFinder.Field field = finder.field(first, row);
            String of = field.group()
                    .filter(group -> row >= 0)
                    .map(group -> group.itemTitle(row) + ": ")
                    .orElse("");
            problems.add(new FieldProblem(
                    field.pointer(),
                    of + set.title(),
                    "Välj antingen ett eller flera alternativ, eller ”%s” – inte båda.".formatted(set.none())));
        }
    }

    private boolean isMarked(String name) {
        return FormFields.CHOSEN.equals(texts.get(name));
    }
}
