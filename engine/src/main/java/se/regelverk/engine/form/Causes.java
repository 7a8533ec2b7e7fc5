package se.regelverk.engine.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Condition;

/**
 * Which answers decide whether something in a form is asked: those its condition reads, those that decide whether these are asked, and so
 * on.
 *
 * @param keys of concepts and lists
 */
public record Causes(Set<String> keys) {
    private static final Pattern ROW = Pattern.compile("\\[[0-9]*\\]");

    public Causes {
        keys = Set.copyOf(keys);
    }

    /** The causes of what stands under a name in a form: a question's, the fieldset's it is a part of, or a group's. */
    public static Causes of(FormDefinition form, String name) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(Set.of(bare(name)));
        while (!left.isEmpty()) {
            conditions(form, left.remove())
                    .flatMap(condition -> ConditionReads.of(condition).stream())
                    .filter(found::add)
                    .forEach(left::add);
        }
        return new Causes(found);
    }

    private static Stream<Condition> conditions(FormDefinition form, String key) {
        Stream<Optional<Condition>> own = form.questions().values().stream()
                .filter(question -> question.concept().key().value().equals(key))
                .flatMap(question -> Stream.concat(
                        Stream.of(question.visibleIf()),
                        question.list().map(form.groups()::get).stream().map(Group::visibleIf)));
        Stream<Optional<Condition>> group =
                Optional.ofNullable(form.groups().get(key)).stream().map(Group::visibleIf);
        return Stream.concat(own, group).flatMap(Optional::stream);
    }

    /** Whether a field, by its HTML name, holds one of these answers. */
    public boolean hold(String fieldName) {
        return keys.contains(bare(fieldName));
    }

    private static String bare(String name) {
        return ROW.matcher(name).replaceAll("").replace(Fieldset.NONE, "");
    }
}
