package se.regelverk.engine.change.edit;

import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import tools.jackson.databind.JsonNode;

/** Adds an example to a file of {@code exempel/}, changes it or takes it away. */
public final class ExampleEdit {
    private static final String MISSING = "Exemplet finns inte i filen. Ladda om sidan.";

    private ExampleEdit() {}

    /** Adds it last, or first in an empty file; its name must be its own, since people find it by the name. */
    public static EditResult add(ContentFile file, ExampleEntry example) {
        return taken(file, example.name()).orElseGet(() -> ListItems.added(file, example.written()));
    }

    /**
     * Lets an example say something else; lines that say the same stay as they are.
     *
     * @param name what it is called now
     * @param before its answers as they were read
     */
    public static EditResult change(ContentFile file, String name, ExampleEntry example, JsonNode before) {
        Optional<EditResult> refused = name.equals(example.name()) ? Optional.empty() : taken(file, example.name());
        return refused.orElseGet(() -> ListItems.changed(
                file, old -> old.text("namn").equals(name), old -> example.writtenOver(old, before), MISSING));
    }

    /** Takes an example away. */
    public static EditResult remove(ContentFile file, String name) {
        return ListItems.removed(file, item -> item.text("namn").equals(name), MISSING);
    }

    /** An example of a file by its name. */
    public static Optional<Entries> find(ContentFile file, String name) {
        return file.written().stream()
                .filter(Items.class::isInstance)
                .flatMap(root -> ((Items) root).items().stream())
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .filter(example -> example.text("namn").equals(name))
                .findFirst();
    }

    private static Optional<EditResult> taken(ContentFile file, String name) {
        return find(file, name)
                .map(other ->
                        new EditResult.Refused("namn", "Det finns redan ett exempel med det namnet. Välj ett annat."));
    }
}
