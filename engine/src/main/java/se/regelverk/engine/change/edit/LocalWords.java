package se.regelverk.engine.change.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.Phrases;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;
import se.regelverk.engine.variation.LocalSetting;
import se.regelverk.engine.vocabulary.Values;

/** What is left open and what is set, in plain Swedish. */
final class LocalWords {
    private static final String NOT_THERE = "gäller inte";
    private static final String NOT_ASKED = "ställs inte";

    private final LocalReading reading;

    LocalWords(LocalReading reading) {
        this.reading = reading;
    }

    /**
     * A part of what is set.
     *
     * @param what what is set, as it is called where all else of the förvaltning is told too
     * @param value what it is without where it comes from
     * @param text finished text
     */
    record Part(String what, String value, String text) {}

    /** As it is called in its own file: "Rad AV-01". */
    String name(LocalItem item) {
        return switch (item.kind()) {
            case AMOUNT -> parameter(reading.pack(), item).map(Parameter::title).orElse(item.key());
            case ROW -> "Rad " + item.key();
            case SENTENCE -> "Regel " + item.key();
            case QUESTION -> "”%s”".formatted(label(item));
        };
    }

    String title(LocalItem item) {
        return switch (item.kind()) {
            case AMOUNT -> name(item);
            case ROW ->
                reading.pack()
                        .flatMap(pack -> pack.tables().stream()
                                .filter(table -> table.rows().stream()
                                        .anyMatch(row -> row.id().equals(item.key())))
                                .findFirst())
                        .map(table -> "%s, rad %s".formatted(table.title(), item.key()))
                        .orElse(name(item));
            case SENTENCE ->
                reading.thing(item)
                        .map(thing ->
                                "%s: %s".formatted(name(item), thing.written().text("titel")))
                        .orElse(name(item));
            case QUESTION ->
                reading.thing(item)
                        .map(thing -> "%s i %s"
                                .formatted(name(item), thing.file().entries().text("titel")))
                        .orElse(name(item));
        };
    }

    private String label(LocalItem item) {
        Entries written = written(item);
        String own = written.text("fraga");
        return own.isEmpty() ? concept(written.text("begrepp")) : own;
    }

    private String concept(String key) {
        return reading.pack()
                .flatMap(pack -> pack.vocabulary().concept(key))
                .map(one -> one.title())
                .orElse(key);
    }

    private Entries written(LocalItem item) {
        return reading.thing(item).map(LocalThing::written).orElse(Entries.NONE);
    }

    /** What it says in the whole city, or where nothing is set. */
    String shared(LocalItem item) {
        var opening = reading.variation().openings().get(item);
        if (opening != null && opening.onlyWhereSet()) {
            return item.kind() == LocalKind.QUESTION ? NOT_ASKED : NOT_THERE;
        }
        return switch (item.kind()) {
            case AMOUNT ->
                parameter(reading.pack(), item)
                        .flatMap(one ->
                                Optional.ofNullable(one.values().lastEntry()).map(last -> dated(one, last.getValue())))
                        .orElse("inte beslutat");
            case ROW, SENTENCE -> rule(reading.pack(), item);
            case QUESTION -> label(item);
        };
    }

    /** What a part is where it is not set, in the förvaltning as it is read here. */
    String otherwise(LocalSetting setting, String part) {
        LocalItem item = setting.item();
        return switch (item.kind()) {
            case AMOUNT ->
                parameter(reading.packIn(setting.district()), item)
                        .flatMap(one -> one.valueOn(LocalDate.parse(part)).map(value -> dated(one, value)))
                        .orElse("inte beslutat");
            case ROW, SENTENCE -> rule(reading.packIn(setting.district()), item);
            case QUESTION ->
                part.isEmpty()
                        ? shared(item).equals(NOT_ASKED) ? NOT_ASKED : "ställs"
                        : part.equals("fraga") ? label(item) : written(item).text(part);
        };
    }

    /** What is set, by what part of the thing it is: a day, a question's property, nothing for a whole row or sentence. */
    Map<String, Part> parts(LocalSetting setting) {
        LocalItem item = setting.item();
        var parts = new LinkedHashMap<String, Part>();
        switch (item.kind()) {
            case AMOUNT -> amounts(setting, parts);
            case ROW, SENTENCE -> {
                String text = setting.holds() ? rule(reading.packIn(setting.district()), item) : NOT_THERE;
                parts.put("", new Part(title(item), text, text));
            }
            case QUESTION -> question(setting, parts);
        }
        return parts;
    }

    private void amounts(LocalSetting setting, Map<String, Part> parts) {
        parameter(reading.packIn(setting.district()), setting.item())
                .ifPresent(one -> one.values().forEach((day, value) -> {
                    if (setting.set().containsKey(day.toString())) {
                        String source = sources(setting).entries(day.toString()).text("lagrum");
                        parts.put(
                                day.toString(),
                                new Part(
                                        title(setting.item()),
                                        readable(one, value),
                                        "%s (%s)".formatted(dated(one, value), source)));
                    }
                }));
    }

    /** As the förvaltning has written them, without the reason that a case worker reads beside. */
    private static Entries sources(LocalSetting setting) {
        Yaml sources = setting.set().get("kallor");
        return sources != null && Written.of(sources) instanceof Entries written ? written : Entries.NONE;
    }

    private void question(LocalSetting setting, Map<String, Part> parts) {
        String title = title(setting.item());
        if (setting.set().isEmpty()) {
            String text = setting.holds() ? "ställs" : NOT_ASKED;
            parts.put("", new Part(title, text, text));
        }
        setting.set().forEach((property, node) -> {
            String value = Written.of(node).plain();
            String text = property.equals("krav") ? FormWords.requirement(value) : value;
            parts.put(property, new Part(title + ", " + Labels.of(property), value, text));
        });
    }

    private static String rule(Optional<RulePack> pack, LocalItem item) {
        return pack.flatMap(rules -> item.kind() == LocalKind.ROW ? row(rules, item) : sentence(rules, item))
                .orElse(NOT_THERE);
    }

    private static Optional<String> row(RulePack pack, LocalItem item) {
        return pack.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.id().equals(item.key()))
                        .map(row -> new Wording(pack).of(table, row)))
                .findFirst();
    }

    private static Optional<String> sentence(RulePack pack, LocalItem item) {
        return pack.sentences().stream()
                .filter(one -> one.id().equals(item.key()))
                .findFirst()
                .map(new Wording(pack)::of);
    }

    private static Optional<Parameter> parameter(Optional<RulePack> pack, LocalItem item) {
        return pack.map(rules -> rules.parameters().get(new ParameterKey(item.key())));
    }

    private static String dated(Parameter one, Parameter.DatedValue value) {
        return "%s från %s".formatted(readable(one, value), value.from());
    }

    private static String readable(Parameter one, Parameter.DatedValue value) {
        String unit = one.type().unit().word();
        return value.value() instanceof BigDecimal number && !unit.isEmpty()
                ? Values.readable(number) + "\u00a0" + unit
                : Values.readable(value.value(), one.type().unit(), one.type().options());
    }

    /** A reason, said after what it is the reason of; not when that says it already. */
    static String withReason(String text, String reason) {
        if (text.contains(Phrases.inSentence(reason)) || text.contains(reason)) {
            return text;
        }
        boolean isEnded = !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        return "%s%s Skäl: %s".formatted(text, isEnded ? "" : ".", reason);
    }
}
