package se.regelverk.engine.migration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Group;

/** Which list of a form goes on as which in another. A list whose key is new is the one whose questions it has taken over. */
final class Lists {
    private final Map<String, Group> after = new LinkedHashMap<>();

    Lists(FormDefinition before, FormDefinition now, Map<String, Asked> asked, Map<String, Asked> askedNow) {
        before.groups().keySet().forEach(key -> {
            Group same = now.groups().get(key);
            Optional<Group> goesOn = same == null
                    ? renamed(key, asked.values(), askedNow)
                            .filter(list -> !before.groups().containsKey(list.key()))
                    : Optional.of(same);
            goesOn.ifPresent(list -> after.put(key, list));
        });
    }

    private static Optional<Group> renamed(String key, Collection<Asked> asked, Map<String, Asked> askedNow) {
        Set<Optional<Group>> homes = asked.stream()
                .filter(one -> one.group().map(Group::key).filter(key::equals).isPresent())
                .map(one -> askedNow.get(one.question().id()))
                .filter(java.util.Objects::nonNull)
                .map(Asked::group)
                .collect(Collectors.toSet());
        return homes.size() == 1 ? homes.iterator().next() : Optional.empty();
    }

    /** What a list is now, empty when it is gone. */
    Optional<Group> now(String key) {
        return Optional.ofNullable(after.get(key));
    }

    boolean isSamePlace(Asked before, Asked now) {
        Optional<String> expected =
                before.group().map(group -> now(group.key()).map(Group::key).orElse(""));
        return expected.equals(now.group().map(Group::key));
    }
}
