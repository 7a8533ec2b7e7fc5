package se.regelverk.engine.variation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Yaml;

/** Puts what a förvaltning has set into a shared thing, and its reason beside the shared one, so that a case worker reads both. */
final class LocalMerge {
    static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final String SOURCES = "kallor";
    private static final String LAW = "lagrum";

    private final String where;

    LocalMerge(String where) {
        this.where = where;
    }

    static boolean isDayOrWorkingValue(String key) {
        return DAY.matcher(key).matches() || key.equals("ej-beslutat") || key.equals("arbetsvarde");
    }

    /** The thing as it is in the förvaltning, standing where it is set. */
    Yaml.Mapping merged(Yaml.Mapping node, LocalSetting setting) {
        Map<String, Yaml> entries = new LinkedHashMap<>(node.entries());
        if (setting.item().kind() == LocalKind.AMOUNT) {
            amounts(entries, setting);
        } else {
            entries.putAll(setting.set());
        }
        if (setting.item().kind() == LocalKind.ROW) {
            entries.put("skal", reason(Trees.text(entries, "skal"), setting, node));
        }
        if (setting.item().kind() == LocalKind.SENTENCE && entries.containsKey("darforAtt")) {
            entries.put("darforAtt", because(entries.get("darforAtt"), setting));
        }
        Yaml.Mapping merged = Trees.with(node, entries);
        return new Yaml.Mapping(merged.entries(), merged.keys(), merged.keySpans(), setting.location(), merged.span());
    }

    /** From its first day on the local history holds alone; until then the shared one holds. */
    private void amounts(Map<String, Yaml> entries, LocalSetting setting) {
        var days = new TreeMap<>(setting.set());
        days.keySet().removeIf(key -> !DAY.matcher(key).matches());
        if (!days.isEmpty()) {
            String first = days.firstKey();
            entries.keySet()
                    .removeIf(key ->
                            isDayOrWorkingValue(key) && !(DAY.matcher(key).matches() && key.compareTo(first) < 0));
            entries.putAll(days);
        }
        if (setting.set().get(SOURCES) instanceof Yaml.Mapping own) {
            Map<String, Yaml> all = new LinkedHashMap<>();
            if (entries.get(SOURCES) instanceof Yaml.Mapping shared) {
                all.putAll(shared.entries());
            }
            own.entries().forEach((day, source) -> all.put(day, source(source, setting)));
            entries.put(SOURCES, Trees.with(own, all));
        }
    }

    private Yaml source(Yaml source, LocalSetting setting) {
        return source instanceof Yaml.Mapping mapping && mapping.entries().containsKey(LAW)
                ? Trees.with(
                        mapping,
                        LAW,
                        Trees.scalar("%s (%s)".formatted(Trees.text(mapping, LAW), said(setting)), mapping))
                : source;
    }

    /** {@code darforAtt} with the local reason in its text; written as a section of law alone it gets a text. */
    private Yaml because(Yaml because, LocalSetting setting) {
        if (because instanceof Yaml.Mapping mapping) {
            return Trees.with(mapping, "text", reason(Trees.text(mapping, "text"), setting, because));
        }
        Map<String, Yaml> both = new LinkedHashMap<>();
        both.put(LAW, because);
        both.put("text", reason("", setting, because));
        var none = new Yaml.Mapping(Map.of(), Map.of(), Map.of(), because.location(), because.span());
        return Trees.with(none, both);
    }

    private Yaml reason(String shared, LocalSetting setting, Yaml beside) {
        String text = shared.strip();
        String end = text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? " " : ". ";
        return Trees.scalar((text + end + said(setting)).strip(), beside);
    }

    private String said(LocalSetting setting) {
        return "Lokalt i %s: %s".formatted(where, setting.reason());
    }
}
