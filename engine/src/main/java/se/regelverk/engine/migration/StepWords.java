package se.regelverk.engine.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.migration.FieldStep.Kind;
import se.regelverk.engine.vocabulary.Concept;

/** Steps as their author reads them. */
final class StepWords {
    private static final String KEPT_ASIDE = "sparas bland uppgifter som inte längre frågas efter.";

    private StepWords() {}

    static String only(Asked asked, Kind kind) {
        return kind == Kind.ADDED
                ? "Frågan ”%s” är ny.".formatted(asked.label())
                : "Frågan ”%s” tas bort. Det som är skrivet %s".formatted(asked.label(), KEPT_ASIDE);
    }

    static List<String> of(Asked before, Asked after, Set<Kind> kinds, Map<String, String> gone) {
        String label = before.label();
        List<String> words = new ArrayList<>();
        for (Kind kind : kinds) {
            switch (kind) {
                case RELOCATED -> words.add(relocated(before, after));
                case RETYPED -> words.add(retyped(label, before.concept(), after.concept()));
                case OPTIONS_GONE -> words.add(gone(label, gone));
                case OPTIONS_ADDED -> words.add("Frågan ”%s” har fått fler alternativ.".formatted(label));
                case REWORDED -> words.add("Frågan ”%s” lyder nu ”%s”.".formatted(label, after.label()));
                case REKEYED ->
                    words.add("Frågan ”%s” har ett nytt namn i reglerna. Svaret följer med.".formatted(label));
                case MOVED -> words.add("Frågan ”%s” står på en annan plats. Svaret följer med.".formatted(label));
                case ADDED, REMOVED -> throw new IllegalArgumentException("A step has either one question or two");
            }
        }
        return words;
    }

    private static String gone(String label, Map<String, String> gone) {
        return "I frågan ”%s” finns inte längre: %s.".formatted(label, String.join(", ", gone.values()));
    }

    private static String retyped(String label, Concept before, Concept after) {
        return before.unit() == after.unit()
                ? "Frågan ”%s” ändras från %s till %s. Ett svar följer med när det betyder detsamma, annars %s"
                        .formatted(label, type(before), type(after), KEPT_ASIDE.replace("sparas", "sparas det"))
                : "Frågan ”%s” får en annan enhet (%s i stället för %s). Det som är skrivet %s"
                        .formatted(label, after.unit().suffix(), before.unit().suffix(), KEPT_ASIDE);
    }

    private static String type(Concept concept) {
        return "typen ”%s”".formatted(concept.type().title());
    }

    private static String relocated(Asked before, Asked after) {
        return "Frågan ”%s” flyttas från %s till %s. Det går inte att veta vilken rad ett svar hör till, så det som är skrivet %s"
                .formatted(before.label(), place(before), place(after), KEPT_ASIDE);
    }

    private static String place(Asked asked) {
        return asked.group().map(Group::title).map("listan ”%s”"::formatted).orElse("ärendet i stort");
    }
}
