package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/** Adds an example to a file of {@code exempel/}. */
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
}
