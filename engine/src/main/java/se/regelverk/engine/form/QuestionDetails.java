package se.regelverk.engine.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Worded;
import se.regelverk.engine.content.Yaml;

/** Reads what a form's questions say of themselves beside what they ask, and holds their ids apart. */
final class QuestionDetails {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,99}");

    private final Problems problems;
    private final Map<String, String> keys = new HashMap<>();

    QuestionDetails(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads them.
     *
     * @param key the key of the question's concept
     */
    Question.Details read(String key, Fields fields) {
        String id = fields.optionalText("id").orElse(key);
        String guidance = fields.optionalText("vagledning").orElse("");
        Optional<Prefill> prefill = fields.optional("forifyll").map(this::prefill);
        Map<Wrong, String> wordings = fields.optional("fel").map(this::wordings).orElse(Map.of());
        if (!ID.matcher(id).matches() && !key.isEmpty()) {
            problems.add(
                    fields.locationOf("id"),
                    "Frågans id kan inte skrivas så.",
                    "Skriv det med a–z, siffror, punkt och bindestreck.");
        } else if (!key.equals(keys.getOrDefault(id, key))) {
            problems.add(
                    fields.locationOf("id"), "Två frågor har id ”%s”.".formatted(id), "Ge den nyaste ett annat ”id”.");
        }
        keys.putIfAbsent(id, key);
        return new Question.Details(id, guidance, prefill, wordings);
    }

    private Map<Wrong, String> wordings(Yaml node) {
        Fields fields = Fields.of("felen", node, problems);
        Map<Wrong, String> wordings = new EnumMap<>(Wrong.class);
        for (Wrong wrong : Wrong.values()) {
            fields.optionalText(wrong.word()).ifPresent(text -> wordings.put(wrong, text));
        }
        fields.refuseUnknown();
        return wordings;
    }

    private Prefill prefill(Yaml node) {
        Fields fields = Fields.of("förifyllnaden", node, problems);
        Prefill.Source source = choice(fields, "kalla", fields.text("kalla"), Prefill.Source.class)
                .orElse(Prefill.Source.CASE);
        String word = fields.optionalText("saknas").orElse(Prefill.IfMissing.BY_HAND.word());
        Prefill.IfMissing ifMissing =
                choice(fields, "saknas", word, Prefill.IfMissing.class).orElse(Prefill.IfMissing.BY_HAND);
        fields.refuseUnknown();
        return new Prefill(source, ifMissing);
    }

    private <E extends Enum<E> & Worded> Optional<E> choice(Fields fields, String key, String word, Class<E> list) {
        Optional<E> chosen = Worded.find(list, word);
        if (chosen.isEmpty() && !word.isEmpty()) {
            List<String> words = Worded.words(list);
            problems.add(
                    fields.locationOf(key),
                    "”%s” kan inte stå under ”%s”.".formatted(word, key),
                    Suggestion.remedy(word, words, "Välj bland: %s.".formatted(String.join(", ", words))));
        }
        return chosen;
    }
}
