package se.regelverk.engine.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Turns answers into facts, once for each case. */
final class FactReader {
    static final Source MISSING = new Source.Missing();
    private static final Source NOT_KNOWN = new Source.NotKnown();
    private static final Source STATED = new Source.Stated();

    private final Vocabulary vocabulary;
    private final JsonNode answers;
    private final Map<String, Source> origins;
    private final Map<ConceptKey, Fact> ofCase = new HashMap<>();
    private final Map<ConceptKey, Fact[]> ofItems = new HashMap<>();
    private final Map<String, Evaluated> counts = new HashMap<>();

    private FactReader(Vocabulary vocabulary, JsonNode answers, Map<String, Source> origins) {
        this.vocabulary = vocabulary;
        this.answers = answers;
        this.origins = origins;
    }

    private Facts facts(Gap.Cause ofOthers) {
        return new Facts(vocabulary, ofCase, ofItems, counts, ofOthers);
    }

    static Facts ofForm(FormDefinition form, Vocabulary vocabulary, JsonNode answers, Map<String, Source> origins) {
        ActiveData active = ActiveData.of(form, answers);
        var reader = new FactReader(vocabulary, active.answers(), origins);
        form.groups().values().forEach(group -> reader.list(group, active));
        form.questions().values().forEach(question -> reader.question(form, question, active));
        return reader.facts(Gap.Cause.NOT_IN_FORM);
    }

    private void list(Group group, ActiveData active) {
        if (active.isActive(group)) {
            counts.put(group.key(), Evaluated.missing(Gap.Cause.NOT_ANSWERED, group.key(), Gap.WHOLE_CASE));
            count(group.key());
        } else {
            counts.put(group.key(), Evaluated.NOT_APPLICABLE);
        }
    }

    private void count(String list) {
        JsonNode items = answers.get(list);
        if (items != null && items.isArray()) {
            counts.put(list, Evaluated.known(BigDecimal.valueOf(items.size())));
        }
    }

    private void question(FormDefinition form, Question question, ActiveData active) {
        Concept concept = question.concept();
        Source source = new Source.Answered(form.title(), question.label());
        if (question.list().isEmpty()) {
            ofCase.put(concept.key(), fact(question, answers, Gap.WHOLE_CASE, source, active));
            return;
        }
        JsonNode rows = answers.get(question.list().get());
        Fact[] facts = new Fact[rows == null || !rows.isArray() ? 0 : rows.size()];
        for (int row = 0; row < facts.length; row++) {
            facts[row] = fact(question, rows.get(row), row, source, active);
        }
        ofItems.put(concept.key(), facts);
    }

    private Fact fact(Question question, JsonNode from, int item, Source source, ActiveData active) {
        if (!active.isActive(question, item)) {
            return Fact.NOT_ASKED;
        }
        Source origin = origins.isEmpty() ? null : origins.get(FieldNames.nameAt(question, item));
        Fact fact = fact(question.concept(), question.answerIn(from), item, withValue(origin, source));
        return origin instanceof Source.NotFetched && fact.source().equals(MISSING)
                ? new Fact(fact.value(), origin)
                : fact;
    }

    private static Source withValue(@Nullable Source origin, Source source) {
        return origin == null || origin instanceof Source.NotFetched ? source : origin;
    }

    static Facts ofObject(Vocabulary vocabulary, JsonNode answers) {
        var reader = new FactReader(vocabulary, answers, Map.of());
        vocabulary.groups().values().stream().filter(ConceptGroup::isList).forEach(group -> reader.count(group.key()));
        vocabulary.concepts().values().stream()
                .filter(concept -> !concept.computed())
                .forEach(reader::stated);
        return reader.facts(Gap.Cause.NOT_ANSWERED);
    }

    private void stated(Concept concept) {
        String list = vocabulary.listOf(concept.key()).map(ConceptGroup::key).orElse("");
        if (list.isEmpty()) {
            ofCase.put(concept.key(), fact(concept, at(answers, concept.key().value()), Gap.WHOLE_CASE, STATED));
            return;
        }
        JsonNode rows = answers.get(list);
        Fact[] facts = new Fact[rows == null || !rows.isArray() ? 0 : rows.size()];
        for (int row = 0; row < facts.length; row++) {
            facts[row] = fact(concept, at(rows.get(row), concept.key().lastName()), row, STATED);
        }
        ofItems.put(concept.key(), facts);
    }

    private static @Nullable JsonNode at(JsonNode from, String key) {
        JsonNode node = from;
        for (String name : key.split("\\.", -1)) {
            node = node == null ? null : node.get(name);
        }
        return node;
    }

    static Fact fact(Concept concept, @Nullable JsonNode answer, int item, Source ifAnswered) {
        Evaluated value = AnswerValue.read(concept, answer, item);
        if (value instanceof Evaluated.Known) {
            boolean assumed = answer == null && concept.ifOmitted().isPresent();
            return new Fact(
                    value,
                    assumed ? new Source.Assumed(concept.ifOmitted().get().reason()) : ifAnswered);
        }
        return new Fact(value, AnswerValue.isNotKnown(concept, answer) ? NOT_KNOWN : MISSING);
    }
}
