package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.regelverk.engine.assessment.DecisionProposal;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * What an example expects, as fields to read and to write.
 *
 * @param values outcome, level, amount and concepts by the words of the format
 * @param words lists of keys that are to be there or not, by the words of the format
 */
public record ExampleExpected(Map<String, Value> values, Map<String, List<Word>> words) {
    public static final ExampleExpected NOTHING = new ExampleExpected(Map.of(), Map.of());

    /** What holds keys rather than values. */
    public static final Set<String> LISTS = Set.of("steg", "ej-steg", "fynd", "ej-fynd", "grunder", "saknas");

    private static final String VALUE = "varde";
    private static final String TOLERANCE = "tolerans";
    private static final String KEY = "nyckel";
    private static final String DUE = "senast";

    public ExampleExpected {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * A value, or one for each item of a list.
     *
     * @param tolerance how far a number may be from it, empty when it may not
     */
    public record Value(List<String> texts, String tolerance) {
        public Value {
            texts = List.copyOf(texts);
        }

        /** A value alone. */
        public static Value of(String text) {
            return new Value(List.of(text), "");
        }
    }

    /**
     * A key.
     *
     * @param due its last day, empty when any will do
     */
    public record Word(String key, String due) {}

    /** Each word of the format with what is expected of it, all without tolerance and days. */
    public static ExampleExpected of(Map<String, List<String>> plain) {
        var values = new LinkedHashMap<String, Value>();
        var words = new LinkedHashMap<String, List<Word>>();
        plain.forEach((key, texts) -> {
            if (LISTS.contains(key)) {
                words.put(key, texts.stream().map(text -> new Word(text, "")).toList());
            } else if (!texts.isEmpty()) {
                values.put(key, new Value(texts, ""));
            }
        });
        return new ExampleExpected(values, words);
    }

    /** What rules propose: its outcome and amount. */
    public static ExampleExpected of(DecisionProposal proposal) {
        var values = new LinkedHashMap<String, Value>();
        values.put("utfall", Value.of(proposal.outcome().name()));
        proposal.amount().ifPresent(amount -> values.put("belopp", Value.of(amount.toPlainString())));
        return new ExampleExpected(values, Map.of());
    }

    /** What a file says. */
    public static ExampleExpected of(Entries written) {
        var values = new LinkedHashMap<String, Value>();
        var words = new LinkedHashMap<String, List<Word>>();
        written.entries().forEach((key, node) -> {
            if (LISTS.contains(key)) {
                words.put(key, items(node).stream().map(ExampleExpected::word).toList());
            } else {
                values.put(key, value(node));
            }
        });
        return new ExampleExpected(values, words);
    }

    private static List<Written> items(Written node) {
        return node instanceof Items items ? items.items() : List.of(node);
    }

    private static Word word(Written node) {
        return node instanceof Entries entries
                ? new Word(entries.text(KEY), entries.text(DUE))
                : new Word(node.plain(), "");
    }

    private static Value value(Written node) {
        Written bare = node instanceof Entries entries ? entries.get(VALUE).orElse(new Text("")) : node;
        String tolerance = node instanceof Entries entries ? entries.text(TOLERANCE) : "";
        return new Value(items(bare).stream().map(Written::plain).toList(), tolerance);
    }

    /** As it is written in a file; what the file already says stays as it is written there. */
    Entries writtenOver(Entries old) {
        ExampleExpected before = of(old);
        var written = new LinkedHashMap<String, Written>();
        old.entries().forEach((key, node) -> {
            if (values.containsKey(key)) {
                Value value = values.getOrDefault(key, Value.of(""));
                written.put(key, value.equals(before.values().get(key)) ? node : written(value, node));
            } else if (words.containsKey(key)) {
                List<Word> wanted = words.getOrDefault(key, List.of());
                written.put(key, wanted.equals(before.words().get(key)) ? node : written(wanted, node));
            }
        });
        values.forEach((key, value) -> written.putIfAbsent(key, written(value, new Text(""))));
        words.forEach((key, wanted) -> written.putIfAbsent(key, written(wanted, new Items(List.of()))));
        return new Entries(written);
    }

    private static Written written(Value value, Written old) {
        Written oldBare = old instanceof Entries entries ? entries.get(VALUE).orElse(old) : old;
        boolean alone = value.texts().size() == 1 && !(oldBare instanceof Items);
        Written bare = alone
                ? new Text(value.texts().get(0))
                : new Items(value.texts().stream().<Written>map(Text::new).toList());
        return value.tolerance().isEmpty()
                ? bare
                : Entries.NONE.with(VALUE, bare).with(TOLERANCE, value.tolerance());
    }

    private static Written written(List<Word> wanted, Written old) {
        BiFunction<Word, List<Written>, Written> asBefore = (word, nodes) -> nodes.stream()
                .filter(node -> word(node).equals(word))
                .findFirst()
                .orElseGet(() -> fresh(word));
        List<Written> items = new ArrayList<>();
        wanted.forEach(word -> items.add(asBefore.apply(word, items(old))));
        return items.size() == 1 && old instanceof Text ? items.get(0) : new Items(items);
    }

    private static Written fresh(Word word) {
        return word.due().isEmpty()
                ? new Text(word.key())
                : Entries.NONE.with(KEY, word.key()).with(DUE, word.due());
    }
}
