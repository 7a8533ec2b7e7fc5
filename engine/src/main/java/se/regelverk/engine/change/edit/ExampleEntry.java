package se.regelverk.engine.change.edit;

import java.util.List;
import java.util.Map;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import tools.jackson.databind.JsonNode;

/** An example as it is written in a file. */
public final class ExampleEntry {
    private ExampleEntry() {}

    /**
     * Writes it.
     *
     * @param clocks {@code avser} and, where they are said, {@code kand} and {@code beslutsdag}
     * @param answers as they were given in the form
     * @param expected what must hold, by the words of the format; an empty list is left out
     */
    public static Entries of(
            String name,
            Map<String, String> clocks,
            String form,
            JsonNode answers,
            Map<String, List<String>> expected) {
        Entries example = Entries.NONE.with("namn", name);
        for (Map.Entry<String, String> clock : clocks.entrySet()) {
            example = example.with(clock.getKey(), clock.getValue());
        }
        Entries wanted = Entries.NONE;
        for (Map.Entry<String, List<String>> one : expected.entrySet()) {
            List<Written> texts =
                    one.getValue().stream().<Written>map(Written.Text::new).toList();
            wanted = texts.isEmpty()
                    ? wanted
                    : wanted.with(one.getKey(), texts.size() == 1 ? texts.get(0) : new Items(texts));
        }
        Entries given = Entries.NONE.with("formular", form).with("svar", of(answers));
        return example.with("givet", given).with("forvantat", wanted);
    }

    private static Written of(JsonNode node) {
        if (node.isArray()) {
            return new Items(node.values().stream().map(ExampleEntry::of).toList());
        }
        if (!node.isObject()) {
            return new Written.Text(node.asString());
        }
        Entries entries = Entries.NONE;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            entries = entries.with(property.getKey(), of(property.getValue()));
        }
        return entries;
    }
}
