package se.regelverk.engine.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;

/**
 * The fields in which people say "none of these". That is said of the options they saw: it goes along only to a set of the very same
 * questions.
 */
final class NoneFields {
    private final Map<String, Fieldset> before;
    private final Map<String, Fieldset> after;

    NoneFields(FormDefinition before, FormDefinition after) {
        this.before = sets(before);
        this.after = sets(after);
    }

    private static Map<String, Fieldset> sets(FormDefinition form) {
        var sets = new LinkedHashMap<String, Fieldset>();
        form.pages().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(NoneFields::inside)
                .forEach(item -> {
                    if (item instanceof Fieldset set && set.kind() == FieldsetKind.SEVERAL_OF) {
                        sets.put(set.noneName(Gap.WHOLE_CASE), set);
                    }
                });
        return sets;
    }

    private static Stream<FormItem> inside(FormItem item) {
        return item instanceof Group group ? group.items().stream() : Stream.of(item);
    }

    /** The set a field speaks of, by its name without the item of a list. */
    Optional<Fieldset> set(String key) {
        return Optional.ofNullable(before.get(key));
    }

    /** The same set in the new form. */
    Optional<Fieldset> now(Fieldset set) {
        return after.values().stream().filter(one -> ids(one).equals(ids(set))).findFirst();
    }

    private static Set<String> ids(Fieldset set) {
        return set.questions().stream().map(Question::id).collect(Collectors.toSet());
    }
}
