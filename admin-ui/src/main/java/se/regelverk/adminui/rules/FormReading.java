package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;

/** A form to read: what it asks, in which order, when, and by which law. */
public record FormReading(String title, String intro, List<Section> sections) {
    /** A page of the form. */
    public record Section(String title, String text, List<Asked> questions) {}

    /**
     * A question.
     *
     * @param group what it is asked for each of, empty for the case as a whole
     * @param when in words, empty when it is always asked
     */
    public record Asked(
            String label,
            String key,
            String kind,
            String level,
            String help,
            String legalBasis,
            String group,
            String when) {}

    /** Puts a form in words. */
    public static FormReading of(FormDefinition form, RulePack pack) {
        var wording = new Wording(pack);
        return new FormReading(
                form.title(),
                form.intro(),
                form.pages().stream().map(page -> section(page, wording)).toList());
    }

    private static Section section(FormPage page, Wording wording) {
        List<Asked> asked = new ArrayList<>();
        for (FormItem item : page.items()) {
            String group = item instanceof Group repeated ? repeated.title() : "";
            item.questions().forEach(question -> asked.add(asked(question, group, wording)));
        }
        return new Section(page.title(), page.text(), asked);
    }

    private static Asked asked(Question question, String group, Wording wording) {
        var concept = question.concept();
        Optional<Condition> condition = question.visibleIf();
        return new Asked(
                question.fullLabel(),
                concept.key().value(),
                concept.type().title(),
                question.requirement().phrase(),
                question.help().isEmpty() ? concept.texts().help() : question.help(),
                concept.texts().legalBasis(),
                group,
                condition
                        .map(one -> "Frågas när %s.".formatted(wording.of(one)))
                        .orElse(""));
    }
}
