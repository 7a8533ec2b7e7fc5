package se.regelverk.engine.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.Causes;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;

/** An answer that is not used any longer, since another answer was changed after it was written. */
public final class HiddenAnswer {
    /** Further back nobody remembers what they would undo. */
    private static final int MOST_STEPS = 50;

    private static final Pattern ROW = Pattern.compile("\\[([0-9]{1,3})\\]");

    private final DraftForm filled;
    private final String name;

    private HiddenAnswer(DraftForm filled, String name) {
        this.filled = filled;
        this.name = name;
    }

    /**
     * The texts to put back, by field, so that a question is asked again: of the answers that decide whether it is, the latest changes are
     * undone one by one until it is.
     *
     * @param name of the question's field, or the key of a group
     * @return empty when it is asked already, or nothing that is remembered brings it back
     */
    public static Map<String, String> undone(DraftForm filled, String name) {
        return new HiddenAnswer(filled, name).undone();
    }

    private record Step(String field, String before, int revision) {}

    private Map<String, String> undone() {
        var texts = new LinkedHashMap<>(filled.draft().texts());
        var restored = new LinkedHashMap<String, String>();
        if (isAsked(filled.active())) {
            return restored;
        }
        for (Step step : steps()) {
            texts.put(step.field(), step.before());
            restored.put(step.field(), step.before());
            if (isAsked(filled.active(texts))) {
                return restored;
            }
        }
        return Map.of();
    }

    private List<Step> steps() {
        Causes causes = Causes.of(filled.form(), name);
        return filled.draft().fields().stream()
                .filter(field -> causes.hold(field.name()))
                .flatMap(field -> field.changes().stream()
                        .map(change -> new Step(field.name(), change.before(), change.revision())))
                .sorted(Comparator.comparingInt(Step::revision).reversed())
                .limit(MOST_STEPS)
                .toList();
    }

    private boolean isAsked(ActiveData active) {
        FormDefinition form = filled.form();
        Group group = form.groups().get(name);
        if (group != null) {
            return active.isActive(group);
        }
        Matcher row = ROW.matcher(name);
        int item = row.find() ? Integer.parseInt(row.group(1)) : Gap.WHOLE_CASE;
        String key = row.replaceAll("");
        for (Question question : form.questions().values()) {
            if (question.concept().key().value().equals(key)) {
                return active.isActive(question, item);
            }
        }
        // What the form does not ask cannot be brought back.
        return true;
    }
}
