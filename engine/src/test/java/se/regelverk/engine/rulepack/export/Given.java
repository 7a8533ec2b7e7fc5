package se.regelverk.engine.rulepack.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Values;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * What a case gives: answers and the three clocks.
 *
 * @param answers as an example writes them: group → question → text; list → items
 */
public record Given(Map<String, Object> answers, YearMonth concerns, LocalDate known, LocalDate decided) {
    /** An example of a pack, with the clocks an example has when it does not set them. */
    @SuppressWarnings("unchecked")
    static Given of(Map<String, Object> example) {
        var given = (Map<String, Object>) example.get("givet");
        YearMonth concerns = YearMonth.parse(String.valueOf(example.get("avser")));
        LocalDate known = LocalDate.parse(String.valueOf(example.getOrDefault("kand", concerns.atDay(1))));
        LocalDate decided = LocalDate.parse(String.valueOf(example.getOrDefault("beslutsdag", known)));
        return new Given((Map<String, Object>) given.get("svar"), concerns, known, decided);
    }

    Given at(Clocks clocks) {
        return new Given(answers, clocks.concerns(), clocks.known(), clocks.decided());
    }

    Given with(String key, Object value) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(key, value);
        return new Given(changed, concerns, known, decided);
    }

    /** The day that chooses content, the same as in an assessment. */
    public LocalDate day() {
        return new Clocks(concerns, known, decided).dayOfContent();
    }

    /** The typed answer to a question, in an item of its list when it is in one; empty when it was not or cannot be answered. */
    Optional<Object> answer(Vocabulary vocabulary, ConceptKey key, int item) {
        Object at = answers;
        for (String word : key.value().split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(word) : null;
            at = at instanceof List<?> items ? items.get(item) : at;
        }
        Concept concept = vocabulary.concept(key).orElseThrow();
        return at == null ? Optional.empty() : Values.parse(concept.type().kind(), at.toString(), concept.options());
    }

    /** How many items a list has; empty when the list was not answered. */
    Optional<Integer> count(String list) {
        return answers.get(list) instanceof List<?> items ? Optional.of(items.size()) : Optional.empty();
    }
}
