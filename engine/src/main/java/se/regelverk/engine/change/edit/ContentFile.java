package se.regelverk.engine.change.edit;

import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.content.Yaml;

/**
 * A content file to edit.
 *
 * @param path in the repository's layout
 * @param text as it stands before the edit
 */
public record ContentFile(String path, String text) {
    private static final String UNREADABLE =
            "Filen går inte att läsa som den står nu. Rätta felet i filen först, eller återställ den.";

    /** What the file says, empty when it cannot be read. */
    public Optional<Written> written() {
        return Surgery.read(path, text).map(Written::of);
    }

    /** What the file says when it is keys with values, otherwise nothing. */
    public Written.Entries entries() {
        return written()
                .filter(Written.Entries.class::isInstance)
                .map(Written.Entries.class::cast)
                .orElse(Written.Entries.NONE);
    }

    /** The text changed as little as possible so that it says something else; empty when it is written so that it cannot be. */
    public Optional<String> become(Written target) {
        return TableText.become(path, text, target);
    }

    /** An edit that may be refused. */
    record Judged(Written target, Optional<EditResult.Refused> refusal) {
        static Judged refused(String field, String problem) {
            return new Judged(Written.Entries.NONE, Optional.of(new EditResult.Refused(field, problem)));
        }

        static Judged accepted(Written target) {
            return new Judged(target, Optional.empty());
        }
    }

    EditResult judged(Function<Written, Judged> change) {
        Optional<Yaml> root = Surgery.read(path, text);
        if (root.isEmpty()) {
            return new EditResult.Refused("", UNREADABLE);
        }
        Judged judged = change.apply(Written.of(root.get()));
        if (judged.refusal().isPresent()) {
            return judged.refusal().get();
        }
        return become(judged.target())
                .<EditResult>map(edited -> new EditResult.Edited(path, edited))
                .orElseGet(() -> new EditResult.Refused(
                        "", "Filen är skriven så att den inte kan ändras här. Skriv om stället i filen för hand."));
    }
}
