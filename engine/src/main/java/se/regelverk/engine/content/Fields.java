package se.regelverk.engine.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of one mapping, read by the names the format gives them. What is missing, of the wrong kind or unknown is added to the
 * problems; reading goes on with an empty value, so that one mistake hides no other.
 */
public final class Fields {
    /** Java would also read signs and longer years. */
    private static final int DAY_LENGTH = 10;

    private final String what;
    private final Location location;
    private final Map<String, Yaml> entries;
    private final Map<String, Location> keys;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Problems problems;

    private Fields(String what, Yaml.Mapping mapping, Problems problems) {
        this.what = what;
        this.location = mapping.location();
        this.entries = mapping.entries();
        this.keys = mapping.keys();
        this.problems = problems;
    }

    /**
     * Reads a mapping; anything else is a problem and reads as an empty one.
     *
     * @param what the thing the mapping describes, with its article, as it stands in a sentence: "tabellen", "raden"
     */
    public static Fields of(String what, Yaml node, Problems problems) {
        if (node instanceof Yaml.Mapping mapping) {
            return new Fields(what, mapping, problems);
        }
        problems.add(
                node.location(),
                "Här ska %s skrivas som nycklar med värden, men det står %s.".formatted(what, node.kind()),
                "Skriv nyckel: värde.");
        return new Fields(
                what, new Yaml.Mapping(Map.of(), Map.of(), Map.of(), node.location(), node.span()), new Problems());
    }

    public Location location() {
        return location;
    }

    public Location locationOf(String key) {
        return keys.getOrDefault(key, location);
    }

    public boolean has(String key) {
        return keys.containsKey(key);
    }

    public Problems problems() {
        return problems;
    }

    /** The node under a key that may be left out. */
    public Optional<Yaml> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /** The node under a key that must be there. */
    public Optional<Yaml> required(String key) {
        Optional<Yaml> node = optional(key);
        if (node.isEmpty() && !keys.containsKey(key)) {
            problems.add(location, "I %s saknas ”%s”.".formatted(what, key), "Lägg till ”%s: …”.".formatted(key));
        }
        return node;
    }

    /** The text under a key that must be there and say something. */
    public String text(String key) {
        Optional<String> text = required(key).flatMap(this::scalar);
        if (text.isPresent() && text.get().isBlank()) {
            problems.add(locationOf(key), "”%s” är tom.".formatted(key), "Fyll i ”%s”.".formatted(key));
            return "";
        }
        return text.orElse("");
    }

    public Optional<String> optionalText(String key) {
        return optional(key).flatMap(this::scalar);
    }

    public boolean flag(String key) {
        return optionalText(key).map(text -> isTrue(key, text)).orElse(false);
    }

    public LocalDate day(String key, LocalDate otherwise) {
        return optionalText(key).flatMap(text -> day(text, locationOf(key))).orElse(otherwise);
    }

    public Optional<LocalDate> day(String text, Location at) {
        try {
            if (text.length() == DAY_LENGTH) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException wrong) {
            // Told below, as a day whose year has other than four digits.
        }
        problems.add(at, "”%s” är inte ett datum.".formatted(text), "Skriv dagen som ÅÅÅÅ-MM-DD.");
        return Optional.empty();
    }

    /** From {@code galler-fran} to {@code galler-till}, both optional. */
    public Period period() {
        LocalDate from = day("galler-fran", LocalDate.MIN);
        LocalDate to = day("galler-till", LocalDate.MAX);
        if (to.isBefore(from)) {
            problems.add(
                    locationOf("galler-till"),
                    "Sista dagen är före den första.",
                    "Rätta ”galler-fran” eller ”galler-till”.");
        }
        return new Period(from, to);
    }

    /** The items under a key; a single item need not be written as a list. */
    public List<Yaml> items(String key) {
        return optional(key)
                .map(node -> node instanceof Yaml.Sequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    public List<String> texts(String key) {
        return items(key).stream().flatMap(item -> scalar(item).stream()).toList();
    }

    /** The entries under a key, in written order. */
    public Map<String, Yaml> entries(String key) {
        return optional(key).map(this::entriesOf).orElse(Map.of());
    }

    private Map<String, Yaml> entriesOf(Yaml node) {
        if (node instanceof Yaml.Mapping mapping) {
            return mapping.entries();
        }
        problems.add(node.location(), "Här ska det stå nycklar med värden.", "Skriv { nyckel: värde }.");
        return Map.of();
    }

    /** All entries that no other call has asked for; for mappings whose keys are the author's own. */
    public Map<String, Yaml> rest() {
        var rest = new LinkedHashMap<String, Yaml>(entries);
        rest.keySet().removeAll(asked);
        asked.addAll(keys.keySet());
        return rest;
    }

    /** Reports every key that nobody asked for. Called last. */
    public void refuseUnknown() {
        for (String key : keys.keySet()) {
            if (!asked.contains(key)) {
                problems.add(
                        locationOf(key),
                        "%s har ingen egenskap ”%s”.".formatted(capitalised(what), key),
                        Suggestion.remedy(
                                key, asked, "Möjliga är: %s.".formatted(String.join(", ", new TreeSet<>(asked)))));
            }
        }
    }

    public Optional<String> scalar(Yaml node) {
        if (node instanceof Yaml.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        problems.add(
                node.location(),
                "Här ska det stå ett värde, men det står %s.".formatted(node.kind()),
                "Skriv ett enda värde.");
        return Optional.empty();
    }

    private boolean isTrue(String key, String text) {
        boolean yes = text.equals("true") || text.equals("ja");
        if (!yes && !text.equals("false") && !text.equals("nej")) {
            problems.add(
                    locationOf(key),
                    "”%s” ska vara ja eller nej.".formatted(key),
                    "Skriv ”%s: ja” eller ta bort nyckeln.".formatted(key));
        }
        return yes;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
