package se.regelverk.engine.change;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.vocabulary.Concept;

/**
 * By what a concept or an amount of one area is the same thing as one of another, each in words that both councils read. Two are the same
 * when they have one in common; likeness is never enough.
 *
 * <p>A concept's title counts only together with the kind of its value: "Datum" that is a day and "Datum" that is a text are two things. Its
 * key counts only together with kind, unit and lagrum, since keys such as {@code fran} are used by everyone for their own. A single amount's
 * title counts only together with the lagrum it is taken from: "Tid" of two acts are two times.
 */
final class SameThing {
    /** Told wherever two councils meet because of it. */
    static final List<String> WHAT_COUNTS = List.of(
            "begrepp med samma kod, till exempel en kod ur ICF eller Snomed CT",
            "begrepp med samma rubrik och samma slag av värde",
            "begrepp med samma nyckel, slag av värde, enhet och lagrum",
            "belopp i familjer med samma rubrik",
            "belopp med samma rubrik och samma lagrum");

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private SameThing() {}

    static Set<String> names(Concept concept) {
        Set<String> names = new TreeSet<>();
        String kind = concept.type().title().toLowerCase(SWEDISH);
        names.add("begreppet ”%s” (%s)".formatted(plain(concept.title()), kind));
        if (!concept.texts().code().isBlank()) {
            names.add("koden ”%s”".formatted(plain(concept.texts().code())));
        }
        String law = concept.texts().legalBasis();
        if (!law.isBlank()) {
            String unit = concept.unit().word();
            names.add("nyckeln ”%s” (%s, %s)"
                    .formatted(concept.key(), unit.isEmpty() ? kind : kind + " i " + unit, law.strip()));
        }
        return names;
    }

    static Set<String> names(Parameter parameter) {
        Set<String> names = new TreeSet<>();
        names.add("beloppen ”%s”".formatted(plain(parameter.family())));
        parameter.values().values().stream()
                .filter(value -> !value.source().isBlank())
                .forEach(value -> names.add("beloppet ”%s” enligt %s"
                        .formatted(plain(parameter.title()), value.source().strip())));
        return names;
    }

    /** As people mean it: neither spaces nor capitals make another. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(SWEDISH);
    }
}
