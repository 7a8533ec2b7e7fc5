package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/** Adds an example to a file of {@code exempel/}, or changes what one expects. */
public final class ExampleEdit {
    private ExampleEdit() {}

    /** Adds it last; its name must be its own, since people find it by the name. */
    public static EditResult add(ContentFile file, Entries example) {
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
        return new Items(Arrays.stream(written.split(",\\s*"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .<Written>map(Written.Text::new)
                .toList());
    }
}
