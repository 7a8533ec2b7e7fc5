package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Always;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Group;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Kept;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Single;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Kind;

/**
 * A condition as content, as slots and as fields of a form. A field's name is the way to its condition: {@code v} is the whole,
 * {@code v.0} its first part, {@code v.0.ar} the comparison of that part.
 */
final class ConditionForm {
    static final String ROOT = "v";
    static final List<String> GROUPS = List.of("alla", "nagon", "ingen");
    private static final Set<String> OF_SINGLE = Set.of("begrepp", "ar", "varde");
    private static final int MOST_PARTS = 50;

    private ConditionForm() {}

    /** What content says. */
    static ConditionSlots of(Written node, WordChoices words) {
        return of(node, "", 1, words);
    }

    private static ConditionSlots of(Written node, String way, int depth, WordChoices words) {
        if (node instanceof Text text && text.text().equals("alltid")) {
            return new Always();
        }
        if (!(node instanceof Entries entries)) {
            return new Kept(way);
        }
        Optional<String> word = GROUPS.stream()
                .filter(one -> entries.entries().get(one) instanceof Items)
                .findFirst();
        if (word.isPresent() && entries.entries().get(word.get()) instanceof Items items) {
            return entries.entries().size() > 1
                            || depth > ConditionSlots.DEEPEST
                            || items.items().size() > MOST_PARTS
                    ? new Kept(way)
                    : new Group(word.get(), parts(items, way, depth, words));
        }
        boolean isSingle = OF_SINGLE.containsAll(entries.entries().keySet())
                && entries.entries().get("begrepp") instanceof Text
                && entries.entries().get("ar") instanceof Text
                && isValue(entries.entries().get("varde"));
        return isSingle ? single(entries, words) : new Kept(way);
    }

    private static List<ConditionSlots> parts(Items items, String way, int depth, WordChoices words) {
        List<ConditionSlots> parts = new ArrayList<>();
        for (int at = 0; at < items.items().size(); at++) {
            parts.add(of(items.items().get(at), way.isEmpty() ? "" + at : way + "." + at, depth + 1, words));
        }
        return parts;
    }

    private static boolean isValue(@org.jspecify.annotations.Nullable Written value) {
        return value == null
                || value instanceof Text
                || (value instanceof Items items && items.items().stream().allMatch(Text.class::isInstance));
    }

    private static Single single(Entries entries, WordChoices words) {
        String written = entries.text("begrepp");
        boolean isConcept = written.isEmpty() || words.concept(written).isPresent();
        Optional<ExpressionType> type = words.expression(written).map(Expression::type);
        List<String> values = entries.entries().get("varde") instanceof Items items
                ? items.items().stream().map(Written::plain).toList()
                : entries.get("varde").map(Written::plain).stream().toList();
        String operator = entries.text("ar");
        boolean isSeveral = operator.equals("nagon-av");
        return new Single(
                isConcept ? written : Single.FORMULA,
                isConcept ? "" : written,
                operator,
                isSeveral ? ValueSlot.EMPTY : value(values, 0, type, words),
                isSeveral ? ValueSlot.EMPTY : value(values, 1, type, words),
                isSeveral ? values : List.of());
    }

    private static ValueSlot value(List<String> values, int at, Optional<ExpressionType> type, WordChoices words) {
        return at < values.size()
                ? ValueSlot.of(values.get(at), type.orElse(ExpressionType.of(Kind.TEXT)), words)
                : ValueSlot.EMPTY;
    }

    /** The condition that was sent; one without fields always holds. */
    static ConditionSlots read(SentFields sent) {
        return read(sent, ROOT, 1);
    }

    private static ConditionSlots read(SentFields sent, String at, int depth) {
        if (sent.has(at + ".behall")) {
            return new Kept(sent.text(at + ".behall"));
        }
        String word = sent.text(at + ".ord");
        if (GROUPS.contains(word) && depth <= ConditionSlots.DEEPEST) {
            List<ConditionSlots> parts = new ArrayList<>();
            for (int part = 0; part < MOST_PARTS && isPart(sent, at + "." + part); part++) {
                parts.add(read(sent, at + "." + part, depth + 1));
            }
            return new Group(word, parts);
        }
        return sent.has(at + ".begrepp") ? single(sent, at) : new Always();
    }

    private static boolean isPart(SentFields sent, String at) {
        return sent.has(at + ".ord") || sent.has(at + ".begrepp") || sent.has(at + ".behall");
    }

    private static Single single(SentFields sent, String at) {
        List<String> listed = Arrays.stream(sent.text(at + ".lista").split(",\\s+|\\n"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        List<String> ticked = sent.all(at + ".flera");
        return new Single(
                sent.text(at + ".begrepp"),
                sent.text(at + ".formel"),
                sent.text(at + ".ar", "lika"),
                ValueSlot.read(sent, at),
                ValueSlot.read(sent, at + ".till"),
                ticked.isEmpty() ? listed : ticked);
    }

    /**
     * As content writes it.
     *
     * @param saved the condition as it is saved, from which kept parts are taken
     */
    static Written written(ConditionSlots slots, Written saved, WordChoices words) {
        if (slots instanceof Group group) {
            List<Written> parts = group.parts().stream()
                    .map(part -> written(part, saved, words))
                    .toList();
            return Entries.NONE.with(group.word(), new Items(parts));
        }
        if (slots instanceof Kept kept) {
            return at(saved, kept.way());
        }
        return slots instanceof Single single ? written(single, words) : new Text("alltid");
    }

    /** The part of a condition at the end of a way; a way that leads nowhere gives a condition that is refused when it is checked. */
    static Written at(Written saved, String way) {
        Written node = saved;
        for (String place : way.isEmpty() ? new String[0] : way.split("\\.")) {
            List<Written> parts = node instanceof Entries group
                    ? GROUPS.stream()
                            .flatMap(word -> group.entries().get(word) instanceof Items items
                                    ? items.items().stream()
                                    : java.util.stream.Stream.of())
                            .toList()
                    : List.of();
            int at = place.matches("\\d{1,2}") ? Integer.parseInt(place) : parts.size();
            node = at < parts.size() ? parts.get(at) : new Text("");
        }
        return node;
    }

    private static Written written(Single single, WordChoices words) {
        Optional<ExpressionType> type = words.expression(single.subjectText()).map(Expression::type);
        Entries condition = Entries.NONE.with("begrepp", single.subjectText()).with("ar", single.operator());
        if (single.hasNoValue()) {
            return condition;
        }
        if (single.isSeveral()) {
            return condition.with("varde", texts(single.several()));
        }
        String value = single.value().written(type);
        return condition.with(
                "varde", single.isBetween() ? texts(List.of(value, single.to().written(type))) : new Text(value));
    }

    private static Items texts(List<String> values) {
        return new Items(values.stream().<Written>map(Text::new).toList());
    }
}
