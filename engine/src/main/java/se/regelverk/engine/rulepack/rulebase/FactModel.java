package se.regelverk.engine.rulepack.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kie.api.prototype.PrototypeBuilder;
import org.kie.api.prototype.PrototypeFact;
import org.kie.api.prototype.PrototypeFactInstance;
import org.kie.api.runtime.KieSession;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * How given values become Drools facts: one prototype fact for the case and one for each item of a list. A field that was not given is not
 * put, which Drools tells apart from null.
 */
final class FactModel {
    /** The item's place in its list. */
    static final String ITEM = "#";

    private static final String ITEMS_OF = "poster:";

    private final PrototypeFact theCase = PrototypeBuilder.prototype("arende").asFact();
    private final Map<String, PrototypeFact> lists = new LinkedHashMap<>();
    private final List<ConceptKey> ofCase = new ArrayList<>();
    private final Map<String, List<ConceptKey>> ofItems = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    FactModel(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.groups().values().stream().filter(group -> group.isList()).forEach(group -> {
            lists.put(group.key(), PrototypeBuilder.prototype(group.key()).asFact());
            ofItems.put(group.key(), new ArrayList<>());
        });
        for (Concept concept : vocabulary.concepts().values()) {
            if (!isDerived(concept.key())) {
                listOf(concept.key(), ofCase).add(concept.key());
            }
        }
    }

    private List<ConceptKey> listOf(ConceptKey key, List<ConceptKey> otherwise) {
        return vocabulary
                .listOf(key)
                .map(list -> ofItems.getOrDefault(list.key(), otherwise))
                .orElse(otherwise);
    }

    /** Whether rules, or the assessment itself, conclude the concept; otherwise it is given. */
    boolean isDerived(ConceptKey key) {
        return isDerived(vocabulary, key);
    }

    /** Whether rules, or the assessment itself, conclude a concept. */
    static boolean isDerived(Vocabulary vocabulary, ConceptKey key) {
        boolean clock = key.equals(BuiltIn.CONCERNS) || key.equals(BuiltIn.KNOWN) || key.equals(BuiltIn.DECIDED);
        return !clock && vocabulary.concept(key).map(Concept::computed).orElse(false);
    }

    boolean isInList(ConceptKey key) {
        return vocabulary.listOf(key).isPresent();
    }

    String listKey(ConceptKey key) {
        return vocabulary.listOf(key).orElseThrow().key();
    }

    PrototypeFact theCase() {
        return theCase;
    }

    PrototypeFact item(String list) {
        PrototypeFact fact = lists.get(list);
        if (fact == null) {
            throw new IllegalArgumentException("No list '%s' in the vocabulary".formatted(list));
        }
        return fact;
    }

    /** Inserts the case and its items. */
    void insert(GivenValues given, KieSession session) {
        PrototypeFactInstance caseFact = theCase.newInstance();
        for (ConceptKey key : ofCase) {
            put(caseFact, key, given.value(key, Gap.WHOLE_CASE));
        }
        lists.forEach((list, prototype) -> {
            OptionalInt size = given.size(list);
            if (size.isPresent()) {
                List<PrototypeFactInstance> items = new ArrayList<>(size.getAsInt());
                for (int item = 0; item < size.getAsInt(); item++) {
                    items.add(item(list, prototype, item, given));
                }
                caseFact.put(ITEMS_OF + list, items);
                items.forEach(session::insert);
            }
        });
        session.insert(caseFact);
    }

    private PrototypeFactInstance item(String list, PrototypeFact prototype, int item, GivenValues given) {
        PrototypeFactInstance fact = prototype.newInstance();
        fact.put(ITEM, item);
        for (ConceptKey key : ofItems.getOrDefault(list, List.of())) {
            put(fact, key, given.value(key, item));
        }
        return fact;
    }

    private static void put(PrototypeFactInstance fact, ConceptKey key, Evaluated value) {
        if (!(value instanceof Evaluated.Undecided)) {
            fact.put(key.value(), value);
        }
    }

    /** A field as it was put, or why it is not there. */
    static Evaluated read(PrototypeFactInstance fact, ConceptKey key, int item) {
        return fact.get(key.value()) instanceof Evaluated value
                ? value
                : Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), item);
    }

    static int itemOf(PrototypeFactInstance fact) {
        return (Integer) fact.get(ITEM);
    }

    /** The items of a list, or null when the list was not answered. */
    @SuppressWarnings("unchecked")
    static @org.jspecify.annotations.Nullable List<PrototypeFactInstance> items(
            PrototypeFactInstance theCase, String list) {
        return theCase.get(ITEMS_OF + list) instanceof List<?> items ? (List<PrototypeFactInstance>) items : null;
    }
}
