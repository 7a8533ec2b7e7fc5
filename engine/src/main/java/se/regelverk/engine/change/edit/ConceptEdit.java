package se.regelverk.engine.change.edit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What a vocabulary says of a concept. Its key is changed by a {@link RenameEdit}.
 *
 * @param type the word for it, {@code en-av} for one of the options
 * @param options key → label, none unless the type is {@code en-av}
 * @param unit empty when none
 * @param least the lowest a number may be, empty when there is no such limit
 * @param most the highest a number may be, empty when there is no such limit
 */
public record ConceptEdit(
        String title,
        String type,
        Map<String, String> options,
        String unit,
        String least,
        String most,
        String help,
        String legalBasis,
        String code,
        boolean computed,
        Unanswered unanswered) {
    private static final String ONE_OF = "en-av";
    private static final String IF_OMITTED = "om-ej-angivet";
    private static final String NOT_KNOWN = "vet-inte";

    /** Which list it is stands in the file and stays as it is. */
    public static final String FROM_LIST = "en-av-lista";

    /**
     * What holds when a question gets no answer.
     *
     * @param value what it is then taken to be, empty when nothing is: then it cannot be decided
     * @param reason why, empty when there is no value
     * @param mayBeUnknown whether "vet inte" is an answer
     */
    public record Unanswered(String value, String reason, boolean mayBeUnknown) {
        private static Unanswered of(Entries concept) {
            Entries omitted = concept.entries(IF_OMITTED);
            return new Unanswered(omitted.text("varde"), omitted.text("skal"), isYes(concept, NOT_KNOWN));
        }

        private Entries applied(Entries concept) {
            Entries omitted = concept.entries(IF_OMITTED).with("varde", value).with("skal", reason);
            Entries applied = value.isEmpty() ? concept.without(IF_OMITTED) : concept.with(IF_OMITTED, omitted);
            return isYes(concept, NOT_KNOWN) == mayBeUnknown
                    ? applied
                    : applied.withOptional(NOT_KNOWN, mayBeUnknown ? "true" : "");
        }
    }

    public ConceptEdit {
        options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** What a concept's entry says now. */
    public static ConceptEdit of(Entries concept) {
        var options = new LinkedHashMap<String, String>();
        concept.entries(ONE_OF).entries().forEach((key, label) -> options.put(key, label.plain()));
        return new ConceptEdit(
                concept.text("titel"),
                concept.get(ONE_OF).isPresent()
                        ? ONE_OF
                        : concept.get(FROM_LIST).isPresent() ? FROM_LIST : concept.text("typ"),
                options,
                concept.text("enhet"),
                concept.text("min"),
                concept.text("max"),
                concept.text("hjalp"),
                concept.text("lagrum"),
                concept.text("kod"),
                isYes(concept, "raknas"),
                Unanswered.of(concept));
    }

    private static boolean isYes(Entries concept, String flag) {
        return concept.text(flag).equals("true") || concept.text(flag).equals("ja");
    }

    /** The entry of a key in a vocabulary, nothing when there is none. */
    public static Entries entry(ContentFile vocabulary, ConceptKey key) {
        Entries entry = vocabulary.entries();
        for (String name : path(key)) {
            entry = entry.entries(name);
        }
        return entry;
    }

    /** Changes the concept of this key. */
    public EditResult in(ContentFile vocabulary, ConceptKey key) {
        return vocabulary.judged(root -> entry(vocabulary, key).entries().isEmpty()
                ? Judged.refused("", "Begreppet finns inte i filen. Ladda om sidan.")
                : Judged.accepted(changed((Entries) root, path(key), this::applied)));
    }

    /** Adds a concept of a new key; its group or list must be there already. */
    public EditResult add(ContentFile vocabulary, ConceptKey key) {
        boolean hasGroup = key.group()
                .map(group ->
                        !entry(vocabulary, new ConceptKey(group)).entries().isEmpty())
                .orElse(true);
        if (!hasGroup) {
            return new EditResult.Refused(
                    "key", "Gruppen ”%s” finns inte.".formatted(key.group().orElse("")));
        }
        return vocabulary.judged(root -> entry(vocabulary, key).entries().isEmpty()
                ? Judged.accepted(changed((Entries) root, path(key), this::applied))
                : Judged.refused("key", "Begreppet ”%s” finns redan.".formatted(key)));
    }

    /**
     * Takes a concept away.
     *
     * @param uses where it is used, itself in the vocabulary aside; with any of them it is refused
     */
    public static EditResult remove(ContentFile vocabulary, ConceptKey key, List<Use> uses) {
        if (!uses.isEmpty()) {
            return new EditResult.Refused(
                    "", "Begreppet används på %d ställen och kan inte tas bort.".formatted(uses.size()));
        }
        List<String> path = path(key);
        String last = path.get(path.size() - 1);
        return vocabulary.judged(root -> Judged.accepted(
                path.size() == 1
                        ? ((Entries) root).without(last)
                        : changed((Entries) root, path.subList(0, path.size() - 1), group -> group.without(last))));
    }

    private static List<String> path(ConceptKey key) {
        return Arrays.asList(key.value().split("\\.", -1));
    }

    private static Entries changed(Entries root, List<String> path, UnaryOperator<Entries> change) {
        if (path.isEmpty()) {
            return change.apply(root);
        }
        String first = path.get(0);
        return root.with(first, changed(root.entries(first), path.subList(1, path.size()), change));
    }

    private Entries applied(Entries concept) {
        boolean isOneOf = type.equals(ONE_OF);
        Entries applied = concept.with("titel", title);
        boolean staysInList = type.equals(FROM_LIST) && concept.get(FROM_LIST).isPresent();
        applied = staysInList ? applied : typed(applied.without(FROM_LIST), isOneOf);
        boolean staysComputed = of(concept).computed() == computed;
        applied = applied.withOptional("enhet", unit).withOptional("min", least).withOptional("max", most);
        applied = staysComputed ? applied : applied.withOptional("raknas", computed ? "true" : "");
        return unanswered.applied(applied.withOptional("lagrum", legalBasis)
                .withOptional("hjalp", help)
                .withOptional("kod", code));
    }

    private Entries typed(Entries concept, boolean isOneOf) {
        return isOneOf
                ? concept.without("typ").with(ONE_OF, Writing.of(options))
                : concept.without(ONE_OF).with("typ", type);
    }
}
