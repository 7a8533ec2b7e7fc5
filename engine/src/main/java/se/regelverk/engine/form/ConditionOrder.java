package se.regelverk.engine.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;

/** Holds a form's conditions to reading only what stands before them; so no circle can arise and one pass settles what is asked. */
final class ConditionOrder {
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> before = new HashSet<>();
    private final Problems problems;

    private ConditionOrder(List<FormPage> pages, Problems problems) {
        this.problems = problems;
        FormDefinition.questionsOf(pages).forEach((key, question) -> labels.put(key.value(), question.label()));
        FormDefinition.groupsOf(pages).forEach((key, group) -> labels.put(key, group.title()));
    }

    static void check(List<FormPage> pages, Problems problems) {
        var order = new ConditionOrder(pages, problems);
        pages.forEach(page -> page.items().forEach(order::item));
    }

    private void item(FormItem item) {
        if (item instanceof Question question) {
            check(question, question.concept().key().value());
            before.add(question.concept().key().value());
        } else if (item instanceof Group group) {
            check(group, group.key());
            group.items().forEach(this::item);
            before.add(group.key());
        } else if (item instanceof Fieldset fieldset) {
            // Its condition is told of once, and may not read its own questions.
            check(fieldset, fieldset.questions().get(0).concept().key().value());
            fieldset.questions()
                    .forEach(question -> before.add(question.concept().key().value()));
        } else if (item instanceof FormNote note) {
            check(note, note.title());
        }
    }

    private void check(FormItem item, String own) {
        item.visibleIf().ifPresent(condition -> {
            ConditionReads.of(condition).forEach(read -> check(read, own, item.location()));
            if (NeverTrue.is(condition)) {
                problems.add(
                        item.location(),
                        "”%s” visas aldrig: villkoret kan inte bli uppfyllt.".formatted(labels.getOrDefault(own, own)),
                        "Rätta ”visa-om” eller ta bort frågan.");
            }
        });
    }

    private void check(String read, String own, Location at) {
        if (before.contains(read)) {
            return;
        }
        if (read.equals(own)) {
            problems.add(at, "Frågan visas om dess eget svar.", "Låt villkoret läsa en tidigare fråga.");
        } else if (labels.containsKey(read)) {
            problems.add(
                    at,
                    "Villkoret läser ”%s”, som frågas senare i formuläret.".formatted(labels.get(read)),
                    "Flytta den frågan före, eller låt villkoret läsa en tidigare fråga.");
        } else {
            problems.add(
                    at,
                    "Villkoret läser ”%s”, som formuläret inte frågar.".formatted(read),
                    "Lägg till frågan före, eller ta bort villkoret.");
        }
    }
}
