package se.regelverk.engine.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Rereading;
import se.regelverk.engine.vocabulary.Concept;

/** One draft's texts on their way to a new form. */
final class Applying {
    private final FormMigration migration;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<Archived, Integer> archived = new LinkedHashMap<>();
    private final Set<String> look = new LinkedHashSet<>();
    private final List<String> order;
    private int converted;

    Applying(FormMigration migration) {
        this.migration = migration;
        this.order = migration.before().questions().keySet().stream()
                .map(Object::toString)
                .toList();
    }

    void take(String name, String text) {
        Optional<FieldName> field = migration.field(name);
        if (field.isEmpty()) {
            archive(
                    name,
                    text,
                    text,
                    "En fråga i en tidigare version",
                    "Frågan fanns inte heller i det förra formuläret.",
                    order.size());
        } else if (field.get().isCount()) {
            count(name, text, field.get());
        } else if (migration.set(field.get()).isPresent()) {
            none(name, text, migration.set(field.get()).get());
        } else {
            answer(name, text, field.get());
        }
    }

    private void count(String name, String text, FieldName field) {
        Optional<String> now = migration.nameNow(name);
        if (now.isPresent()) {
            texts.put(now.get(), text);
        } else {
            Group list = migration.before().groups().get(field.key());
            String title = list == null ? field.key() : list.title();
            archive(name, text, text, "Antal: " + title, "Listan finns inte längre.", order.size());
        }
    }

    private void none(String name, String text, Fieldset set) {
        Optional<String> now = migration.nameNow(name);
        if (now.isPresent()) {
            texts.put(now.get(), text);
        } else {
            String first = set.questions().get(0).concept().key().value();
            archive(name, text, set.none(), set.title(), "Alternativen är inte desamma.", order.indexOf(first));
        }
    }

    private void answer(String name, String text, FieldName field) {
        Asked before = migration.asked(field);
        Optional<Asked> after = migration.now(before);
        if (after.isEmpty()) {
            archive(name, text, field, "Frågan finns inte längre.");
        } else if (!migration.isSamePlace(before, after.get())) {
            archive(name, text, field, "Frågan har flyttats, och det går inte att veta vilken rad svaret hör till.");
        } else if (text.isBlank()) {
            texts.put(after.get().name(field), text);
        } else {
            carry(name, text, field, after.get());
        }
    }

    private void carry(String name, String text, FieldName field, Asked after) {
        Asked before = migration.asked(field);
        Optional<String> successor = successor(before.concept(), after, text.strip());
        if (successor.isPresent()) {
            texts.put(after.name(field), successor.get());
            converted++;
            look(
                    field,
                    after,
                    "svaret ”%s” har blivit ”%s”."
                            .formatted(
                                    Rereading.readable(before.concept(), text),
                                    Rereading.readable(after.concept(), successor.get())));
        } else if (isGone(before.concept(), after.concept(), text.strip())) {
            archive(name, text, field, "Alternativet finns inte längre.");
        } else if (!goesAlong(before.concept(), after.concept(), text, field)) {
            archive(name, text, field, "Frågan besvaras på ett annat sätt nu, och svaret går inte att läsa så.");
        } else {
            texts.put(after.name(field), text);
            lookAtWords(field, before, after);
        }
    }

    private Optional<String> successor(Concept before, Asked after, String option) {
        Concept now = after.concept();
        boolean isOption = before.options().containsKey(option) || isNotKnown(before, option);
        boolean stays = now.options().containsKey(option) || isNotKnown(now, option);
        return isOption && !stays
                ? migration
                        .after()
                        .transition()
                        .successor(after.question().id(), option, one -> Rereading.accepts(now, one))
                : Optional.empty();
    }

    private static boolean isGone(Concept before, Concept after, String option) {
        return FieldStep.gone(before, after).containsKey(option);
    }

    private static boolean isNotKnown(Concept concept, String option) {
        return concept.mayBeUnknown() && option.equals(AnswerValue.NOT_KNOWN);
    }

    /** Of a question with several fields none can be read alone as another type. */
    private static boolean goesAlong(Concept before, Concept after, String text, FieldName field) {
        return FieldStep.isSameType(before, after)
                || (field.part().isEmpty() && Rereading.readsTheSame(before, after, text));
    }

    private void lookAtWords(FieldName field, Asked before, Asked after) {
        if (!before.label().equals(after.label())) {
            look(field, after, "frågan löd förut ”%s”.".formatted(before.label()));
        }
    }

    private void look(FieldName field, Asked after, String what) {
        look.add("%s: %s".formatted(after.label(field), what));
    }

    private void archive(String name, String text, FieldName field, String why) {
        Asked before = migration.asked(field);
        archive(
                name,
                text,
                Rereading.readable(before.concept(), text),
                before.label(field),
                why,
                order.indexOf(field.key()));
    }

    private void archive(String name, String text, String readable, String label, String why, int place) {
        if (!text.isBlank()) {
            archived.put(new Archived(name, label, text, readable, why), place);
        }
    }

    Migrated done() {
        List<Archived> inOrder = archived.entrySet().stream()
                .sorted(Map.Entry.<Archived, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().label(), Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
        return new Migrated(texts, inOrder, converted, new ArrayList<>(look));
    }
}
