package se.regelverk.engine.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * The words an expression may use where it stands.
 *
 * @param parameters every dated value with its type
 * @param list the list whose item the expression is about, empty for the case as a whole
 */
public record Names(Vocabulary vocabulary, Map<ParameterKey, ExpressionType> parameters, Optional<String> list) {
    /** Words for a condition in a form, which reads answers and nothing else. */
    public static Names ofAnswers(Vocabulary vocabulary, Optional<String> list) {
        return new Names(vocabulary, Map.of(), list);
    }

    public Names in(Optional<String> otherList) {
        return new Names(vocabulary, parameters, otherList);
    }

    /** Finds a word: first in the current item, then in the area, then among the parameters and lists. */
    public Optional<Name> find(String word) {
        return list.flatMap(current -> concept(current + "." + word))
                .or(() -> concept(word))
                .or(() -> parameter(word))
                .or(() -> vocabulary.list(word).map(found -> new Name.OfList(found.key())));
    }

    private Optional<Name> concept(String word) {
        return vocabulary.concept(word).map(this::nameOf);
    }

    private Name nameOf(Concept concept) {
        ConceptKey key = concept.key();
        boolean ofEveryItem = vocabulary.listOf(key).isPresent()
                && !vocabulary.listOf(key).get().key().equals(list.orElse(""));
        return new Name.OfConcept(key, ExpressionType.of(concept), ofEveryItem);
    }

    private Optional<Name> parameter(String word) {
        if (!ParameterKey.isValid(word)) {
            return Optional.empty();
        }
        var key = new ParameterKey(word);
        return Optional.ofNullable(parameters.get(key)).map(type -> new Name.OfParameter(key, type));
    }

    /** Every word that would be found, for suggestions. */
    public Collection<String> all() {
        List<String> all = new ArrayList<>(vocabulary.names());
        parameters.keySet().forEach(key -> all.add(key.value()));
        vocabulary.groups().values().stream().filter(group -> group.isList()).forEach(group -> all.add(group.key()));
        list.ifPresent(current -> vocabulary.names().stream()
                .filter(name -> name.startsWith(current + "."))
                .forEach(name -> all.add(name.substring(current.length() + 1))));
        return all;
    }
}
