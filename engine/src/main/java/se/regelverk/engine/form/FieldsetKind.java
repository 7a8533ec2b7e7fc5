package se.regelverk.engine.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;

/** What questions that are answered together make. Each kind says which parts it has. */
public enum FieldsetKind {
    PERIOD("period", "Period", "två datum eller två månader: från och till", FieldsetKind::isPeriod),
    SEVERAL_OF("flera-av", "Flera av", "minst två begrepp av typen ja-nej, utan vet-inte", FieldsetKind::isSeveralOf),
    ADDRESS("adress", "Adress", "ett postnummer och minst en text", FieldsetKind::isAddress),
    PERSON(
            "person",
            "Person",
            "en text för namnet och därtill personnummer, datum, telefon, e-post eller text",
            FieldsetKind::isPerson),
    SIGNATURE("underskrift", "Underskrift", "en text för namnet och ett datum", FieldsetKind::isSignature),
    TOGETHER("tillsammans", "Frågor under samma rubrik", "minst en fråga", parts -> !parts.isEmpty()),
    MATRIX("matris", "Matris", "minst två begrepp av typen en-av med samma val", FieldsetKind::isMatrix);

    private static final Set<ConceptType> OF_PERSON =
            Set.of(ConceptType.TEXT, ConceptType.PERSON_NUMBER, ConceptType.DATE, ConceptType.PHONE, ConceptType.EMAIL);

    private final String word;
    private final String title;
    private final String parts;
    private final Predicate<List<Concept>> holds;

    FieldsetKind(String word, String title, String parts, Predicate<List<Concept>> holds) {
        this.word = word;
        this.title = title;
        this.parts = parts;
        this.holds = holds;
    }

    /** As authors write it. */
    public String word() {
        return word;
    }

    /** What it is called to authors, in Swedish. */
    public String title() {
        return title;
    }

    /** Which parts it has, in Swedish. */
    public String parts() {
        return parts;
    }

    /** Whether it can be made of these, in this order. */
    public boolean holds(List<Concept> concepts) {
        return holds.test(concepts);
    }

    /** The kind of a word, empty when there is none such. */
    public static Optional<FieldsetKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FieldsetKind::word).toList();
    }

    private static long count(List<Concept> concepts, ConceptType type) {
        return concepts.stream().filter(concept -> concept.type() == type).count();
    }

    private static boolean isPeriod(List<Concept> parts) {
        return parts.size() == 2
                && (count(parts, ConceptType.DATE) == 2 || count(parts, ConceptType.MONTH) == 2)
                && parts.stream().noneMatch(Concept::mayBeUnknown);
    }

    private static boolean isSeveralOf(List<Concept> parts) {
        return parts.size() > 1
                && count(parts, ConceptType.YES_NO) == parts.size()
                && parts.stream().noneMatch(Concept::mayBeUnknown);
    }

    private static boolean isAddress(List<Concept> parts) {
        long codes = count(parts, ConceptType.POSTAL_CODE);
        return codes == 1 && parts.size() > 1 && count(parts, ConceptType.TEXT) + codes == parts.size();
    }

    private static boolean isPerson(List<Concept> parts) {
        return parts.size() > 1
                && parts.get(0).type() == ConceptType.TEXT
                && parts.stream().allMatch(part -> OF_PERSON.contains(part.type()));
    }

    private static boolean isSignature(List<Concept> parts) {
        return parts.size() == 2
                && parts.get(0).type() == ConceptType.TEXT
                && parts.get(1).type() == ConceptType.DATE;
    }

    private static boolean isMatrix(List<Concept> parts) {
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> part.type() == ConceptType.ONE_OF
                                && part.options().equals(parts.get(0).options()));
    }
}
