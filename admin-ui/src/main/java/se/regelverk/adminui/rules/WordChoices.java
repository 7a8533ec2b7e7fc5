package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Name;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * The words an author may choose from where a rule stands: those of the case, and those of the list it is used for each item of.
 *
 * @param pack empty when the draft's rules cannot be read; then there is nothing to choose from
 */
public record WordChoices(Optional<RulePack> pack, Names names) {
    /** The words where a rule for each item of a list stands; the list is empty for the case as a whole. */
    public static WordChoices of(Optional<RulePack> pack, String list) {
        Optional<String> each = Optional.of(list).filter(one -> !one.isEmpty());
        return new WordChoices(
                pack,
                pack.map(rules -> rules.names(each)).orElseGet(() -> new Names(Vocabulary.EMPTY, Map.of(), each)));
    }

    /** What an author wrote, when it can be read. */
    public Optional<Expression> expression(String text) {
        return ExpressionParser.parse(text, names) instanceof Parsed.Accepted<Expression> accepted
                ? Optional.of(accepted.value())
                : Optional.empty();
    }

    /** The concept a word stands for; empty when it is anything else. */
    public Optional<Concept> concept(String word) {
        return names.find(word).filter(Name.OfConcept.class::isInstance).flatMap(found -> names.vocabulary()
                .concept(((Name.OfConcept) found).key()));
    }

    /** Concepts by title. A word that is chosen already keeps the form it is written in. */
    public List<Choice> concepts(String chosen, Predicate<Concept> fits) {
        Optional<ConceptKey> own = concept(chosen).map(Concept::key);
        return names.vocabulary().concepts().values().stream()
                .filter(concept -> isReadable(concept.key()) && fits.test(concept))
                .sorted(Comparator.comparing(Concept::title, String.CASE_INSENSITIVE_ORDER))
                .map(concept -> Choice.of(
                        own.filter(concept.key()::equals).isPresent()
                                ? chosen
                                : concept.key().value(),
                        "%s (%s)".formatted(concept.title(), concept.key())))
                .toList();
    }

    /** Concepts whose value may stand where one of the type is expected. */
    public List<Choice> conceptsLike(String chosen, ExpressionType type) {
        return concepts(chosen, concept -> type.accepts(ExpressionType.of(concept)));
    }

    /** Parameters whose value may stand where one of the type is expected, by title. */
    public List<Choice> parametersLike(ExpressionType type) {
        return parameters(found -> type.accepts(found));
    }

    /** Parameters by title. */
    public List<Choice> parameters(Predicate<ExpressionType> fits) {
        return names.parameters().entrySet().stream()
                .filter(entry -> fits.test(entry.getValue()))
                .map(entry -> Choice.of(
                        entry.getKey().value(), parameterTitle(entry.getKey().value())))
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private String parameterTitle(String key) {
        return pack.flatMap(rules -> rules.parameters().entrySet().stream()
                        .filter(entry -> entry.getKey().value().equals(key))
                        .findFirst())
                .map(entry -> "%s (%s)".formatted(entry.getValue().title(), key))
                .orElse(key);
    }

    /** The case as a whole, and each list a rule may be used for every item of. */
    public List<Choice> lists() {
        List<Choice> lists = new ArrayList<>(List.of(Choice.of("", "Hela ärendet, en gång")));
        names.vocabulary().groups().values().stream()
                .filter(ConceptGroup::isList)
                .forEach(group -> lists.add(
                        Choice.of(group.key(), "Varje post i ”%s”, en gång för var och en".formatted(group.title()))));
        return lists;
    }

    /** Whether a concept has one value here. */
    public boolean isReadable(ConceptKey key) {
        Optional<ConceptGroup> list = names.vocabulary().listOf(key);
        return list.isEmpty() || list.get().key().equals(names.list().orElse(""));
    }
}
