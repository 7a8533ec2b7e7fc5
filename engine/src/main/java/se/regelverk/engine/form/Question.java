package se.regelverk.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One question.
 *
 * @param concept what is asked for; its key is also the path of the answer
 * @param list the list in whose every item it is asked, empty for the case as a whole
 * @param label the question as people read it
 * @param within title of the fieldset it is a part of, empty when it stands alone
 * @param help empty when none
 * @param details what else is written about it
 * @param path the names that lead to the answer, from the answers as a whole or from the list's item
 */
public record Question(
        Concept concept,
        Optional<String> list,
        Requirement requirement,
        Optional<Condition> visibleIf,
        String label,
        String within,
        String help,
        Details details,
        List<String> path,
        Location location)
        implements FormItem {
    public Question {
        path = List.copyOf(path);
    }

    /**
     * What is written about a question beside what it asks.
     *
     * @param id see {@link Question#id()}
     * @param guidance to the case worker, empty when none; never shown to those who apply
     * @param prefill where an answer is fetched before anybody types one
     * @param wordings what the author says of a wrong answer instead of the usual, by what is wrong
     */
    public record Details(String id, String guidance, Optional<Prefill> prefill, Map<Wrong, String> wordings) {
        public Details {
            wordings = Map.copyOf(wordings);
        }

        Optional<String> wording(Wrong wrong) {
            return Optional.ofNullable(wordings.get(wrong));
        }
    }

    /**
     * What the question is called for ever, whatever it asks for is called: by it drafts and answers are followed from version to
     * version. Opaque; the concept's key unless the layout says otherwise.
     */
    public String id() {
        return details.id();
    }

    @Override
    public List<Question> questions() {
        return List.of(this);
    }

    /** The question as it is understood where its fieldset is not seen: "Bostadens adress: Postnummer". */
    public String fullLabel() {
        if (within.isEmpty()) {
            return label;
        }
        return within + (within.endsWith("?") ? " " : ": ") + label;
    }

    /** Whether the answer may come only from the source it is fetched from. */
    public boolean isOnlyFetched() {
        return says(Prefill.IfMissing.STOP);
    }

    /** Whether a form may be handed in without the answer, which is then asked for later. */
    public boolean mayComeLater() {
        return says(Prefill.IfMissing.LATER);
    }

    private boolean says(Prefill.IfMissing way) {
        return details.prefill().filter(one -> one.ifMissing() == way).isPresent();
    }

    static List<String> pathOf(Concept concept, Optional<String> list) {
        String key = concept.key().value();
        return List.of(
                key.substring(list.map(name -> name.length() + 1).orElse(0)).split("\\."));
    }

    /** How it is put on a page. */
    public FieldControl control() {
        return FieldType.of(concept.type()).control(concept);
    }

    /** An answer that is right and says nothing of anyone; empty when any words will do, or the type is no text. */
    public Optional<String> exampleText() {
        return FieldType.example(concept.type());
    }

    /**
     * The answer, or null when there is none.
     *
     * @param from the answers as a whole, or the list's item
     */
    public @Nullable JsonNode answerIn(JsonNode from) {
        return Answers.find(from, path);
    }

    /**
     * The answers with this one exchanged.
     *
     * @param item the list's item, which must be there; without meaning for a question outside lists
     * @throws IllegalArgumentException if there is no such item
     */
    public JsonNode answered(JsonNode answers, int item, JsonNode value) {
        ObjectNode changed = ((ObjectNode) answers).deepCopy();
        answer(changed, item, value);
        return changed;
    }

    /**
     * Exchanges this answer in answers that nobody else has: what changes many of them copies once.
     *
     * @param item the list's item, which must be there; without meaning for a question outside lists
     * @throws IllegalArgumentException if there is no such item
     */
    public void answer(ObjectNode answers, int item, JsonNode value) {
        if (list.isEmpty()) {
            Answers.set(answers, path, value);
        } else if (answers.path(list.get()).path(item) instanceof ObjectNode row) {
            Answers.set(row, path, value);
        } else {
            throw new IllegalArgumentException("No item %d in '%s'".formatted(item, list.get()));
        }
    }
}
