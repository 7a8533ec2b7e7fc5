package se.regelverk.engine.replay;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.District;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * What a case somewhere is assessed by without a change and with it.
 *
 * @param alike the forms whose answers say the same by both, and need to be read but once
 * @param haveSameRules whether the change touches no rule, and one assessment is enough where answers say the same
 */
record BothContents(AreaContent before, AreaContent after, Set<String> alike, boolean haveSameRules) {
    /**
     * Those of a förvaltning.
     *
     * @param district null when the case does not say which
     * @return empty when one of them cannot be chosen, see {@link AreaContent#in}
     */
    static Optional<BothContents> in(@Nullable District district, AreaContent before, AreaContent after) {
        return before.in(district).flatMap(without -> after.in(district)
                .map(with -> new BothContents(
                        without,
                        with,
                        alike(without, with),
                        without.pack().hash().equals(with.pack().hash()))));
    }

    private static Set<String> alike(AreaContent without, AreaContent with) {
        Set<String> alike = new HashSet<>();
        if (areSame(without.pack().vocabulary(), with.pack().vocabulary())) {
            without.forms().forEach((id, form) -> with.form(id)
                    .map(FormDefinition::hash)
                    .filter(form.hash()::equals)
                    .ifPresent(same -> alike.add(id)));
        }
        return Set.copyOf(alike);
    }

    private static boolean areSame(Vocabulary one, Vocabulary other) {
        return one.concepts().equals(other.concepts()) && one.groups().equals(other.groups());
    }

    /** Whether both have a form. */
    boolean have(String form) {
        return before.forms().containsKey(form) && after.forms().containsKey(form);
    }

    /** Whether a form's answers say the same by both. */
    boolean readAlike(String form) {
        return alike.contains(form);
    }
}
