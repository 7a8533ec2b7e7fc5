package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.example.DraftExample;
import tools.jackson.databind.JsonNode;

/** Adds an example to a file of {@code exempel/}, or changes what one expects. */
public final class ExampleEdit {
    private ExampleEdit() {}

    /** Adds it last, or first in an empty file; its name must be its own, since people find it by the name. */
    public static EditResult add(ContentFile file, Entries example) {
        if (file.text().isBlank()) {
            return new EditResult.Edited(file.path(), "- " + Writing.block(example, 2) + "\n");
        }
        return file.judged(root -> {
            List<Written> examples = root instanceof Items items ? new ArrayList<>(items.items()) : new ArrayList<>();
            String name = example.text("namn");
            boolean taken = examples.stream()
                    .anyMatch(one ->
                            one instanceof Entries other && other.text("namn").equals(name));
            if (taken) {
                return Judged.refused("namn", "Det finns redan ett exempel med det namnet. Välj ett annat.");
            }
            examples.add(example);
            return Judged.accepted(new Items(examples));
        });
    }

    /** An example made from a finding, as it is written; add it with {@link #add}. */
    public static Entries entries(DraftExample draft) {
        var expected = new LinkedHashMap<String, Written>();
        draft.expected().forEach((key, values) -> {
            // A concept of a list has one value for each item, and what cannot be decided is a list of its own.
            boolean isList = key.contains(".") || key.equals("saknas") || values.size() > 1;
            expected.put(key, isList ? texts(values) : new Written.Text(values.get(0)));
        });
        return Entries.NONE
                .with("namn", draft.name())
                .with("beskrivning", draft.description())
                .with("avser", draft.clocks().concerns().toString())
                .with("kand", draft.clocks().known().toString())
                .with("beslutsdag", draft.clocks().decided().toString())
                .with("givet", Entries.NONE.with("formular", draft.form()).with("svar", answers(draft.answers())))
                .with("forvantat", new Entries(expected));
    }

    private static Written answers(JsonNode node) {
        if (node.isObject()) {
            var entries = new LinkedHashMap<String, Written>();
            node.properties().forEach(entry -> entries.put(entry.getKey(), answers(entry.getValue())));
            return new Entries(entries);
        }
        return node.isArray()
                ? new Items(node.valueStream().map(ExampleEdit::answers).toList())
                : new Written.Text(node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
    }

    /**
     * Changes what an example expects.
     *
     * @param expected key → text, for a list with commas between; what is not a text or a list of texts is left as it is
     */
    public static EditResult expect(ContentFile file, String name, Map<String, String> expected) {
        return file.judged(root -> {
            List<Written> examples = root instanceof Items items ? new ArrayList<>(items.items()) : new ArrayList<>();
            for (int at = 0; at < examples.size(); at++) {
                if (examples.get(at) instanceof Entries example
                        && example.text("namn").equals(name)) {
                    Entries changed = changed(example.entries("forvantat"), expected);
                    examples.set(at, example.with("forvantat", changed));
                    return Judged.accepted(new Items(examples));
                }
            }
            return Judged.refused("", "Exemplet finns inte i filen. Ladda om sidan.");
        });
    }

    private static Entries changed(Entries now, Map<String, String> expected) {
        Entries changed = now;
        for (Map.Entry<String, String> one : expected.entrySet()) {
            Written old = now.get(one.getKey()).orElse(Written.Entries.NONE);
            if (isTexts(old) && !old.plain().equals(one.getValue())) {
                Written wanted = old instanceof Written.Text ? new Written.Text(one.getValue()) : texts(one.getValue());
                changed = changed.with(one.getKey(), wanted);
            }
        }
        return changed;
    }

    /** Whether a form can show it in one field. */
    public static boolean isTexts(Written written) {
        return written instanceof Written.Text
                || (written instanceof Items items && items.items().stream().allMatch(Written.Text.class::isInstance));
    }

    private static Items texts(String written) {
        return texts(Arrays.stream(written.split(",\\s*"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private static Items texts(List<String> texts) {
        return new Items(texts.stream().<Written>map(Written.Text::new).toList());
    }
}
