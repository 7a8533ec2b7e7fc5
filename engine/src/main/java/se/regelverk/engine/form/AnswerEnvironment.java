package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluated.Undecided;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;

/** What a form's conditions read: its answers, without those of questions already found inactive. */
final class AnswerEnvironment implements Environment {
    private final FormDefinition form;
    private final JsonNode answers;
    private final Set<Place> inactive;
    private final int item;

    private AnswerEnvironment(FormDefinition form, JsonNode answers, Set<Place> inactive, int item) {
        this.form = form;
        this.answers = answers;
        this.inactive = inactive;
        this.item = item;
    }

    static AnswerEnvironment of(FormDefinition form, JsonNode answers) {
        return new AnswerEnvironment(form, answers, new HashSet<>(), Gap.WHOLE_CASE);
    }

    /** The same answers, seen from one item of a list. Shares what is inactive. */
    AnswerEnvironment at(int otherItem) {
        return new AnswerEnvironment(form, answers, inactive, otherItem);
    }

    Set<Place> inactive() {
        return inactive;
    }

    @Nullable
    JsonNode answer(Question question, int at) {
        if (question.list().isEmpty()) {
            return Answers.find(answers, question.path());
        }
        JsonNode row = Answers.items(answers, question.list().get())
                .map(items -> items.get(at))
                .orElse(null);
        return row == null ? null : Answers.find(row, question.path());
    }

    @Override
    public Evaluated concept(ConceptKey key) {
        return form.question(key)
                .map(question -> value(question, question.list().isEmpty() ? Gap.WHOLE_CASE : item))
                .orElseGet(() -> Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), Gap.WHOLE_CASE));
    }

    private Evaluated value(Question question, int at) {
        boolean applies = question.list().map(this::isActive).orElse(true)
                && !inactive.contains(new Place(question.concept().key().value(), at));
        return applies ? AnswerValue.read(question.concept(), answer(question, at), at) : Evaluated.NOT_APPLICABLE;
    }

    private boolean isActive(String list) {
        return !inactive.contains(Place.ofList(list));
    }

    @Override
    public Evaluated parameter(ParameterKey key) {
        return Evaluated.missing(Gap.Cause.NO_VALUE_IN_PERIOD, key.value(), Gap.WHOLE_CASE);
    }

    @Override
    public Items items(ConceptKey key) {
        Question question = form.question(key).orElseThrow();
        String list = question.list().orElseThrow();
        if (count(list) instanceof Undecided unanswered) {
            return Items.unknown(unanswered);
        }
        List<Evaluated> values = new ArrayList<>();
        int size = Answers.items(answers, list).map(JsonNode::size).orElse(0);
        for (int at = 0; at < size; at++) {
            values.add(value(question, at));
        }
        return Items.of(values);
    }

    @Override
    public Evaluated count(String list) {
        if (!isActive(list)) {
            return Evaluated.NOT_APPLICABLE;
        }
        return Answers.items(answers, list)
                .map(items -> Evaluated.known(BigDecimal.valueOf(items.size())))
                .orElseGet(() -> Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, Gap.WHOLE_CASE));
    }

    @Override
    public int item() {
        return item;
    }
}
