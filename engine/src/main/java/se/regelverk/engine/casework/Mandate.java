package se.regelverk.engine.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.rulepack.Delegation;

/**
 * What somebody may decide. Content older than the delegation names nobody; then whoever works with the case decides, as before.
 *
 * @param held keys of the deciders the person is one of
 */
record Mandate(Delegation delegation, Set<String> held) {
    Mandate {
        held = Set.copyOf(held);
    }

    /** Why the person may not decide this, in Swedish; empty when they may. */
    Optional<String> refusal(DecisionOutcome outcome) {
        Set<String> people = delegation.people(outcome.name());
        if (delegation.entries().isEmpty() || people.stream().anyMatch(held::contains)) {
            return Optional.empty();
        }
        return Optional.of(
                people.isEmpty()
                        ? "Ingen får besluta %s enligt reglerna i ärendet. Fråga den som ansvarar för områdets regler."
                                .formatted(outcome.title().toLowerCase(java.util.Locale.ROOT))
                        : "%s kräver beslut av %s. Du har inte den delegationen. Lämna ärendet till någon som har den."
                                .formatted(outcome.title(), titles(people)));
    }

    /** By which delegation the person decides this, in words; empty when the content says nothing. */
    Optional<String> words(DecisionOutcome outcome) {
        return delegation.of(outcome.name()).stream()
                .filter(entry -> entry.deciders().stream().anyMatch(held::contains))
                .findFirst()
                .map(entry -> "Enligt delegation till %s. %s"
                        .formatted(
                                titles(entry.deciders().stream()
                                        .filter(held::contains)
                                        .collect(Collectors.toSet())),
                                entry.source()));
    }

    private String titles(Set<String> deciders) {
        List<String> all = deciders.stream().map(delegation::title).sorted().toList();
        return String.join(" eller ", all);
    }
}
