package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.rulepack.Wording;

/** The parts of a row, a sentence or a question that a förvaltning may set, each written as one text. */
public final class LocalFields {
    private static final String CELLS = "om";
    private static final String ANYTHING = "-";
    private static final String CONDITION = "nar";
    private static final String EFFECT = "sa";
    private static final String BECAUSE = "darforAtt";
    private static final List<String> PERIOD = List.of("galler-fran", "galler-till");
    private static final List<String> GROUPS = List.of("alla", "nagon", "ingen");

    private static final Map<String, String> OTHER_COMPARISONS =
            Map.of("nagon-av", "är någon av", "mellan", "är mellan");

    private final LocalReading reading;
    private final LocalThing thing;
    private final List<Field> fields = new ArrayList<>();

    private LocalFields(LocalReading reading, LocalThing thing) {
        this.reading = reading;
        this.thing = thing;
    }

    /**
     * A part that may be set.
     *
     * @param id the keys that lead to it with points between, such as {@code om.alder} or {@code nar.alla.0.varde}
     * @param label what people call it
     * @param shared what it says in the whole city, as content writes it
     */
    public record Field(String id, String label, String shared) {}

    /** The parts of a thing; none of an amount, which has days of its own. */
    public static List<Field> of(LocalReading reading, LocalThing thing) {
        var found = new LocalFields(reading, thing);
        switch (thing.item().kind()) {
            case AMOUNT -> {
                // Set day by day.
            }
            case ROW -> found.row();
            case SENTENCE -> found.sentence();
            case QUESTION -> List.of("fraga", "hjalp", "vagledning", "krav").forEach(found::own);
        }
        return found.fields;
    }

    private void row() {
        Entries table = thing.file().entries();
        Entries columns = table.get("in").isPresent() ? table.entries("in") : Entries.NONE;
        columns.entries().keySet().forEach(column -> {
            String label = column(column);
            String shared = thing.written().entries(CELLS).text(column);
            fields.add(new Field(CELLS + "." + column, label, shared.isEmpty() ? ANYTHING : shared));
        });
        own("ut");
        own("lagrum");
        PERIOD.forEach(this::own);
    }

    private String column(String key) {
        return reading.pack().stream()
                .flatMap(pack -> pack.tables().stream()
                        .filter(table ->
                                table.location().file().equals(thing.file().path()))
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.key().equals(key))
                        .map(column -> new Wording(pack).name(column.subject())))
                .findFirst()
                .orElse(key);
    }

    private void sentence() {
        condition(CONDITION, thing.written().get(CONDITION).orElse(new Text("")));
        Entries effect = thing.written().entries(EFFECT);
        for (String key : List.of("text", effect.get("steg").isPresent() ? "frist" : "senast")) {
            effect.get(key)
                    .filter(Text.class::isInstance)
                    .ifPresent(text -> add(EFFECT + "." + key, key.equals("text") ? "Text" : "Senast", text.plain()));
        }
        Optional<Written> because = thing.written().get(BECAUSE);
        boolean hasReason = because.orElse(null) instanceof Entries;
        add(
                hasReason ? BECAUSE + ".lagrum" : BECAUSE,
                "Lagrum",
                hasReason
                        ? thing.written().entries(BECAUSE).text("lagrum")
                        : because.map(Written::plain).orElse(""));
        PERIOD.forEach(this::own);
    }

    /** Each comparison in a condition, however deep. */
    private void condition(String way, Written node) {
        if (node instanceof Items items) {
            for (int at = 0; at < items.items().size(); at++) {
                condition(way + "." + at, items.items().get(at));
            }
        }
        if (!(node instanceof Entries entries)) {
            return;
        }
        GROUPS.forEach(group -> entries.get(group).ifPresent(parts -> condition(way + "." + group, parts)));
        entries.get("varde").ifPresent(value -> {
            String list = thing.written().text("for");
            String subject = entries.text("begrepp");
            String title = reading.pack()
                    .flatMap(pack -> pack.vocabulary().concept(subject).or(() -> pack.vocabulary()
                            .concept(list + "." + subject)))
                    .map(concept -> concept.title())
                    .orElse(subject);
            add(way + ".varde", "%s %s".formatted(title, comparison(entries.text("ar"))), value.plain());
        });
    }

    private static String comparison(String word) {
        return Arrays.stream(Test.Comparison.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .map(Test.Comparison::phrase)
                .orElse(OTHER_COMPARISONS.getOrDefault(word, word));
    }

    private void own(String key) {
        String shared = thing.written().text(key);
        add(key, Labels.of(key), key.equals("krav") && shared.isEmpty() ? FormRequirement.DESIRED : shared);
    }

    private void add(String id, String label, String shared) {
        fields.add(new Field(id, label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1), shared));
    }

    /** What a part says with what is set. */
    public static String value(LocalThing thing, Entries set, Field field) {
        Entries merged = merged(thing, set);
        String value = get(merged, List.of(field.id().split("\\.")))
                .map(Written::plain)
                .orElse("");
        return value.isEmpty() ? emptyOf(field) : value;
    }

    private static String emptyOf(Field field) {
        return field.id().startsWith(CELLS + ".") ? ANYTHING : field.id().equals("krav") ? FormRequirement.DESIRED : "";
    }

    private static Entries merged(LocalThing thing, Entries set) {
        Entries merged = thing.written();
        for (Map.Entry<String, Written> one : set.entries().entrySet()) {
            merged = merged.with(one.getKey(), one.getValue());
        }
        return merged;
    }

    /**
     * What must be set for the parts to say this: only what differs from what is shared.
     *
     * @param values id → text; a part that is left out says what it does in the whole city
     */
    public static Entries set(LocalReading reading, LocalThing thing, Map<String, String> values) {
        Entries wanted = thing.written();
        for (Field field : of(reading, thing)) {
            String value = values.getOrDefault(field.id(), field.shared()).strip();
            if (!value.equals(field.shared())
                    && !(value.isEmpty() && field.shared().equals(emptyOf(field)))) {
                wanted = (Entries) with(wanted, List.of(field.id().split("\\.")), value);
            }
        }
        Entries set = Entries.NONE;
        for (Map.Entry<String, Written> one : wanted.entries().entrySet()) {
            boolean isSame = thing.written()
                    .get(one.getKey())
                    .filter(one.getValue()::equals)
                    .isPresent();
            set = isSame ? set : set.with(one.getKey(), one.getValue());
        }
        return set;
    }

    private static Optional<Written> get(Written node, List<String> way) {
        if (way.isEmpty()) {
            return Optional.of(node);
        }
        List<String> rest = way.subList(1, way.size());
        if (node instanceof Items items) {
            int at = Integer.parseInt(way.get(0));
            return at < items.items().size() ? get(items.items().get(at), rest) : Optional.empty();
        }
        return node instanceof Entries entries
                ? entries.get(way.get(0)).flatMap(inner -> get(inner, rest))
                : Optional.empty();
    }

    /** A list of values stays one: they are written with commas between. */
    private static Written with(Written node, List<String> way, String value) {
        if (way.isEmpty()) {
            return node instanceof Items
                    ? new Items(Arrays.stream(value.split(","))
                            .map(one -> (Written) new Text(one.strip()))
                            .toList())
                    : new Text(value);
        }
        List<String> rest = way.subList(1, way.size());
        if (node instanceof Items items) {
            List<Written> changed = new ArrayList<>(items.items());
            int at = Integer.parseInt(way.get(0));
            changed.set(at, with(changed.get(at), rest, value));
            return new Items(changed);
        }
        Entries entries = (Entries) node;
        Written inner = entries.get(way.get(0)).orElse(rest.isEmpty() ? new Text("") : Entries.NONE);
        return entries.with(way.get(0), with(inner, rest, value));
    }
}
