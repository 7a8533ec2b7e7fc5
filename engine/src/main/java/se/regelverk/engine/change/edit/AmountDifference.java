package se.regelverk.engine.change.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.change.edit.Difference.Entry;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.rulepack.ChangeClass;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;

/** What differs in a parameter family: its dated values one by one, the rest as in any file. */
final class AmountDifference {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final String path;
    private final String artefact;
    private final NodeDifference nodes;

    AmountDifference(String path, String artefact, NodeDifference nodes) {
        this.path = path;
        this.artefact = artefact;
        this.nodes = nodes;
    }

    List<Entry> between(Entries before, Entries after) {
        List<Entry> entries = new ArrayList<>();
        Entries old = before.entries("varden");
        Entries now = after.entries("varden");
        now.entries().keySet().stream()
                .filter(name -> old.entries().containsKey(name))
                .forEach(name -> entries.addAll(values(name, before, after)));
        entries.addAll(nodes.between(withoutSharedDays(before, now), withoutSharedDays(after, old)));
        return entries;
    }

    /** The family without the dated values that are told one by one; a parameter that is new or gone is told as a whole. */
    private static Entries withoutSharedDays(Entries family, Entries others) {
        Entries parameters = family.entries("varden");
        for (Map.Entry<String, Written> parameter : parameters.entries().entrySet()) {
            if (others.entries().containsKey(parameter.getKey()) && parameter.getValue() instanceof Entries own) {
                Entries rest = own;
                for (String key : own.entries().keySet()) {
                    rest = key.matches(DAY) ? rest.without(key) : rest;
                }
                parameters = parameters.with(parameter.getKey(), rest);
            }
        }
        return family.with("varden", parameters);
    }

    private List<Entry> values(String name, Entries before, Entries after) {
        NavigableMap<String, String> old = dated(before.entries("varden").entries(name));
        NavigableMap<String, String> now = dated(after.entries("varden").entries(name));
        Entries parameter = after.entries("varden").entries(name);
        String unit = parameter
                .get("enhet")
                .or(() -> after.get("enhet"))
                .map(Written::plain)
                .orElse("");
        String title = parameter.get("titel").map(Written::plain).orElse(name);
        List<Entry> entries = new ArrayList<>();
        now.forEach((day, value) -> {
            String shown = readable(value, unit) + " från " + day;
            if (!old.containsKey(day)) {
                String earlier = Optional.ofNullable(now.lowerEntry(day))
                        .map(entry -> readable(entry.getValue(), unit) + " (från " + entry.getKey() + ")")
                        .orElse("");
                entries.add(new Entry(ChangeClass.BELOPP, path, artefact, title, earlier, shown));
            } else if (!value.equals(old.get(day))) {
                String wrong = readable(old.getOrDefault(day, ""), unit) + " från " + day;
                entries.add(new Entry(ChangeClass.BELOPP, path, artefact, title, wrong, "rättat till " + shown));
            }
        });
        old.forEach((day, value) -> {
            if (!now.containsKey(day)) {
                entries.add(new Entry(
                        ChangeClass.BELOPP, path, artefact, title, readable(value, unit) + " från " + day, ""));
            }
        });
        return entries;
    }

    private static NavigableMap<String, String> dated(Entries parameter) {
        var dated = new TreeMap<String, String>();
        parameter.entries().forEach((key, value) -> {
            if (key.matches(DAY)) {
                dated.put(key, value.plain());
            }
        });
        return dated;
    }

    private static String readable(String value, String unit) {
        String number = Values.parse(Kind.NUMBER, value, Map.of())
                .map(parsed -> Values.readable((BigDecimal) parsed))
                .orElse(value);
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }
}
