package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Values;

/** What an author should look at in a form that is allowed: the same question twice, and what nobody will ever be asked. */
public final class FormFindings {
    private final FormDefinition form;
    private final List<Finding> found = new ArrayList<>();

    private FormFindings(FormDefinition form) {
        this.form = form;
    }

    /**
     * Something to look at.
     *
     * @param key the concept, list or page it concerns, or a text's id
     * @param text what it is and what to do, in Swedish
     */
    public record Finding(String key, String text) {}

    /** All findings, in the order of the form. */
    public static List<Finding> of(FormDefinition form) {
        var findings = new FormFindings(form);
        findings.sameLabels();
        findings.sameTitles();
        form.questions().values().forEach(findings::sameOptions);
        form.questions().values().forEach(findings::countsBeforeAnswered);
        form.pages().forEach(findings::page);
        return List.copyOf(findings.found);
    }

    private void sameLabels() {
        Map<String, String> labels = new HashMap<>();
        form.questions().forEach((key, question) -> {
            String label = plain(question.within()) + "\n" + plain(question.label()) + question.list();
            String other = labels.putIfAbsent(label, key.value());
            if (other != null) {
                found.add(new Finding(
                        key.value(),
                        "Samma fråga ställs av ”%s”. Skriv frågorna så att de skiljs åt.".formatted(other)));
            }
        });
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void sameTitles() {
        Set<String> titles = new HashSet<>();
        form.pages().stream()
                .filter(page -> !titles.add(plain(page.title())))
                .forEach(page -> found.add(new Finding(
                        page.id(), "En sida före den här heter likadant. Skriv namnen så att sidorna skiljs åt.")));
    }

    private void sameOptions(Question question) {
        Set<String> labels = new HashSet<>();
        question.concept().options().values().stream()
                .filter(label -> !labels.add(plain(label)))
                .distinct()
                .forEach(label -> found.add(new Finding(
                        question.concept().key().value(),
                        "Två alternativ heter ”%s”. Skriv dem så att de skiljs åt.".formatted(label))));
    }

    /** What is asked for later must not meanwhile be taken for answered without the author meaning it. */
    private void countsBeforeAnswered(Question question) {
        Concept concept = question.concept();
        if (!question.mayComeLater()) {
            return;
        }
        concept.ifOmitted()
                .map(omitted -> Values.readable(omitted.value(), concept.unit(), concept.options()))
                .ifPresent(value -> found.add(new Finding(
                        concept.key().value(),
                        "Svaret får komma senare, men tills det kommer räknar reglerna med %s och ingen frågar efter det. Ta bort begreppets ”om-ej-angivet” om svaret behövs."
                                .formatted(value))));
    }

    private void page(FormPage page) {
        if (page.items().isEmpty()) {
            found.add(new Finding(page.id(), "Sidan har inga frågor. Lägg till en fråga eller ta bort sidan."));
            return;
        }
        List<String> never = page.items().stream()
                .filter(this::isNeverAsked)
                .map(FormFindings::keyOf)
                .toList();
        if (never.size() == page.items().size()) {
            found.add(new Finding(page.id(), "Sidan kan inte nås: ingen av dess frågor kan någonsin visas."));
        }
        for (FormItem item : page.items()) {
            report(item);
            if (!(item instanceof Question)) {
                item.questions().forEach(this::report);
            }
        }
    }

    private void report(FormItem item) {
        if (isNeverAsked(item)) {
            found.add(new Finding(
                    keyOf(item), "Visas aldrig: villkoret läser en fråga som inte visas när villkoret är uppfyllt."));
        }
    }

    /** A fieldset has no key of its own; it is told at its first question. */
    private static String keyOf(FormItem item) {
        if (item instanceof Group group) {
            return group.key();
        }
        if (item instanceof FormNote note) {
            return note.id();
        }
        return item.questions().stream()
                .findFirst()
                .map(question -> question.concept().key().value())
                .orElse("");
    }

    /** Together with the conditions of the questions it reads an answer to, and of those that they read. */
    private boolean isNeverAsked(FormItem item) {
        List<Condition> together = new ArrayList<>();
        item.visibleIf().ifPresent(condition -> gather(condition, together, new HashSet<>()));
        return together.size() > 1 && NeverTrue.is(new Condition.All(together));
    }

    private void gather(Condition condition, List<Condition> into, Set<ConceptKey> seen) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> gather(part, into, seen));
            return;
        }
        into.add(condition);
        if (condition instanceof Condition.Holds holds
                && holds.subject() instanceof Expression.OfConcept read
                && !(holds.test() instanceof Test.Missing)
                && seen.add(read.key())) {
            form.question(read.key()).flatMap(Question::visibleIf).ifPresent(own -> gather(own, into, seen));
        }
    }
}
