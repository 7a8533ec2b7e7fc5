package se.regelverk.engine.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers to a form, drawn one question at a time: like those of the area's examples, or anything its vocabulary allows. */
final class InventedAnswers {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What a person rarely goes beyond, when the vocabulary says no limit. */
    private static final BigDecimal MOST_KRONOR = new BigDecimal(25_000);

    private static final int MOST_COUNTED = 10;
    private static final int MOST_ITEMS = 4;

    private final FormDefinition form;
    private final SeenAnswers seen;
    private final YearMonth month;
    private final SplittableRandom random;

    InventedAnswers(FormDefinition form, SeenAnswers seen, YearMonth month, SplittableRandom random) {
        this.form = form;
        this.seen = seen;
        this.month = month;
        this.random = random;
    }

    JsonNode draw() {
        ObjectNode answers = JSON.objectNode();
        for (FormPage page : form.pages()) {
            for (FormItem item : page.items()) {
                if (item instanceof Group group) {
                    list(group, answers);
                } else {
                    item.questions().forEach(question -> answer(question, 0, answers));
                }
            }
        }
        return answers;
    }

    private void list(Group group, ObjectNode answers) {
        List<Integer> sizes = seen.sizes(group.key());
        int size = sizes.isEmpty() ? random.nextInt(MOST_ITEMS) : sizes.get(random.nextInt(sizes.size()));
        var rows = answers.putArray(group.key());
        for (int i = 0; i < size; i++) {
            rows.addObject();
        }
        for (int i = 0; i < size; i++) {
            for (Question question : group.questions()) {
                answer(question, i, answers);
            }
        }
    }

    private void answer(Question question, int item, ObjectNode answers) {
        JsonNode value = value(question);
        if (value != null) {
            question.answer(answers, item, value);
        }
    }

    /** Two of three as somebody has thought a case could look, one as nobody has. */
    private @Nullable JsonNode value(Question question) {
        int known = seen.count(question);
        if (known > 0 && random.nextInt(3) < 2) {
            JsonNode like = seen.answer(question, random.nextInt(known), month);
            return like != null && question.concept().type() == ConceptType.AMOUNT ? varied(like) : like;
        }
        return any(question);
    }

    /** An amount between half and one and a half of another, in tens; every other time the very same. */
    private JsonNode varied(JsonNode amount) {
        if (!amount.isNumber() || random.nextBoolean()) {
            return amount;
        }
        return JSON.numberNode(tens(amount.decimalValue().multiply(BigDecimal.valueOf(0.5 + random.nextDouble()))));
    }

    private static BigDecimal tens(BigDecimal kronor) {
        return kronor.setScale(-1, RoundingMode.HALF_UP).setScale(0);
    }

    private @Nullable JsonNode any(Question question) {
        Concept concept = question.concept();
        return switch (concept.type()) {
            case YES_NO -> JSON.booleanNode(random.nextBoolean());
            case ONE_OF -> option(concept);
            case WHOLE_NUMBER -> JSON.numberNode(number(concept, new BigDecimal(MOST_COUNTED)));
            case NUMBER, AMOUNT -> JSON.numberNode(tensWithin(concept));
            case PERCENT -> JSON.numberNode(number(concept, new BigDecimal(100)));
            case DATE -> JSON.stringNode(day().toString());
            case MONTH -> JSON.stringNode(month.minusMonths(random.nextInt(12)).toString());
            // What identifies somebody or is said in words decides nothing; an example's answer is as good as any.
            case TEXT, LONG_TEXT, FILE -> null;
            case PERSON_NUMBER, ORGANISATION_NUMBER, BANK_ACCOUNT, PHONE, EMAIL, POSTAL_CODE ->
                question.exampleText().<JsonNode>map(JSON::stringNode).orElse(null);
        };
    }

    private @Nullable JsonNode option(Concept concept) {
        List<String> options = concept.options().keySet().stream()
                .filter(one -> concept.isOffered(one, month.atDay(1)))
                .toList();
        return options.isEmpty() ? null : JSON.stringNode(options.get(random.nextInt(options.size())));
    }

    private BigDecimal tensWithin(Concept concept) {
        BigDecimal drawn = tens(number(concept, MOST_KRONOR));
        BigDecimal least = concept.limits().least().orElse(drawn);
        BigDecimal most = concept.limits().most().orElse(drawn);
        return drawn.max(least).min(most);
    }

    /** A whole number within the concept's limits; nothing or the least one time of five. */
    private BigDecimal number(Concept concept, BigDecimal usualMost) {
        BigDecimal least = concept.limits().least().orElse(BigDecimal.ZERO);
        BigDecimal most = concept.limits().most().orElse(usualMost.max(least));
        if (random.nextInt(5) == 0) {
            return least;
        }
        return least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(0, RoundingMode.HALF_UP)
                .min(most);
    }

    /** Every other day lies in the month or close before, the others in a lifetime. */
    private java.time.LocalDate day() {
        java.time.LocalDate last = month.atEndOfMonth();
        return random.nextBoolean() ? last.minusDays(random.nextInt(90)) : last.minusDays(random.nextInt(30_000));
    }
}
