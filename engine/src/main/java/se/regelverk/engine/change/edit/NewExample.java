package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import tools.jackson.databind.JsonNode;

/**
 * An example to add to a file of {@code exempel/}.
 *
 * @param concerns the month the matter concerns
 * @param known when the facts were known; empty for the first of the month
 * @param form id of the form the answers are given in
 * @param answers to active questions alone
 * @param expected word or key → text; what is not mentioned is not asked
 */
public record NewExample(
        String name,
        YearMonth concerns,
        Optional<LocalDate> known,
        String form,
        JsonNode answers,
        Map<String, String> expected) {
    public NewExample {
        expected = Map.copyOf(new LinkedHashMap<>(expected));
    }

    /** As it is written in the file. */
    public Entries written() {
        Entries given = Entries.NONE.with("formular", form).with("svar", written(answers));
        Entries wanted = Entries.NONE;
        for (String key : expected.keySet().stream().sorted().toList()) {
            wanted = wanted.with(key, expected.getOrDefault(key, ""));
        }
        Entries example = Entries.NONE.with("namn", name).with("avser", concerns.toString());
        if (known.isPresent()) {
            example = example.with("kand", known.get().toString());
        }
        return example.with("givet", given).with("forvantat", wanted);
    }

    private static Written written(JsonNode node) {
        if (node.isObject()) {
            var entries = new LinkedHashMap<String, Written>();
            node.properties().forEach(one -> entries.put(one.getKey(), written(one.getValue())));
            return new Entries(entries);
        }
        if (node.isArray()) {
            List<Written> items =
                    node.values().stream().map(NewExample::written).toList();
            return new Items(items);
        }
        if (node.isBoolean()) {
            return new Text(node.booleanValue() ? "ja" : "nej");
        }
        return new Text(node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
    }
}
