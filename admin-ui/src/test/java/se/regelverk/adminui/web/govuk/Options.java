package se.regelverk.adminui.web.govuk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The options of a fixture, which note what was asked for: what nobody asked for is an option that our fragment does not have, and then
 * there is nothing to compare.
 */
final class Options {
    private static final Set<String> ON_UNLESS_PUT_OFF =
            Set.of("preventDoubleClick", "disableAutoFocus", "visuallyHiddenText", "spellcheck");

    private final JsonNode node;
    private final String path;
    private final Set<String> taken;
    private final Set<String> missing;

    private Options(JsonNode node, String path, Set<String> taken, Set<String> missing) {
        this.node = node;
        this.path = path;
        this.taken = taken;
        this.missing = missing;
    }

    static Options of(JsonNode node) {
        return new Options(node, "", new TreeSet<>(), new TreeSet<>());
    }

    /** The text at a path such as {@code label.text}, or null. */
    String text(String at) {
        taken.add(path + at);
        return look(at);
    }

    String text(String at, String otherwise) {
        String text = text(at);
        return text == null ? otherwise : text;
    }

    /** A text that our fragment cannot do without. */
    String required(String at) {
        String text = text(at);
        if (text == null) {
            missing.add(path(path + at) + " missing");
        }
        return text == null ? "" : text;
    }

    /** The text, which counts as asked for only when our fragment can say it. */
    String oneOf(String at, List<String> sayable) {
        String text = look(at);
        return text != null && sayable.contains(text) ? text(at) : null;
    }

    boolean is(String at) {
        return "true".equals(text(at));
    }

    boolean has(String at) {
        return find(at).isContainer() || look(at) != null;
    }

    List<Options> all(String at) {
        List<Options> all = new ArrayList<>();
        for (JsonNode one : find(at)) {
            all.add(new Options(one, path + at + "[" + all.size() + "].", taken, missing));
        }
        return all;
    }

    /** The values of a list of texts. */
    List<String> texts(String at) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : find(at)) {
            taken.add(path + at + "[" + texts.size() + "]");
            texts.add(one.asString());
        }
        return texts;
    }

    /** The rows of a table: lists within a list. */
    List<List<Options>> rows(String at) {
        List<List<Options>> rows = new ArrayList<>();
        for (JsonNode row : find(at)) {
            String prefix = path + at + "[" + rows.size() + "]";
            List<Options> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(new Options(cell, prefix + "[" + cells.size() + "].", taken, missing)));
            rows.add(cells);
        }
        return rows;
    }

    private JsonNode find(String at) {
        JsonNode found = node;
        for (String step : at.split("\\.")) {
            found = found.path(step);
        }
        return found;
    }

    private String look(String at) {
        JsonNode found = find(at);
        return found.isValueNode() && !found.isNull() ? found.asString() : null;
    }

    /** What this fixture wants and our fragment does not have, as paths without numbers. */
    Set<String> notOffered() {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        leaves("", node, leaves);
        Set<String> names = new TreeSet<>(missing);
        leaves.forEach((name, leaf) -> {
            if (!taken.contains(name) && !isNothing(name, leaf)) {
                names.add(path(name));
            }
        });
        return names;
    }

    /** An option that is off is like none, but for those that are on unless they are put off. */
    private static boolean isNothing(String name, JsonNode leaf) {
        boolean off = leaf.asString().isEmpty() || leaf.asString().equals("false");
        return leaf.isNull() || (off && !ON_UNLESS_PUT_OFF.contains(name));
    }

    private static String path(String name) {
        return name.replaceAll("\\[\\d+]", "[]").replaceAll("ttributes\\..*", "ttributes");
    }

    private static void leaves(String name, JsonNode at, Map<String, JsonNode> leaves) {
        if (at.isObject()) {
            at.propertyNames().forEach(key -> leaves(name.isEmpty() ? key : name + "." + key, at.path(key), leaves));
        } else if (at.isArray()) {
            for (int i = 0; i < at.size(); i++) {
                leaves(name + "[" + i + "]", at.path(i), leaves);
            }
        } else {
            leaves.put(name, at);
        }
    }
}
