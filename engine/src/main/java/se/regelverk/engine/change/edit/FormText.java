package se.regelverk.engine.change.edit;

import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Yaml;

/** Changes a form's text until it says something else. Like {@link Surgery} it ends only when the text, read again, says what was wanted. */
final class FormText {
    private static final String UNREADABLE =
            "Filen går inte att läsa som den står nu. Rätta felet i filen först, eller återställ den.";
    private static final String UNCHANGEABLE =
            "Filen är skriven så att den inte kan ändras här. Skriv om stället i filen för hand.";

    /** Each step writes one thing line by line; no edit comes near this. */
    private static final int MOST_STEPS = 200;

    private FormText() {}

    /** A changed form, or why it cannot be changed so. */
    record Change(Entries form, Optional<Refused> refusal) {
        static Change to(Entries form) {
            return new Change(form, Optional.empty());
        }

        static Change refused(String field, String problem) {
            return new Change(Entries.NONE, Optional.of(new Refused(field, problem)));
        }
    }

    static EditResult changed(ContentFile file, Function<Entries, Change> change) {
        Optional<Entries> form =
                file.written().filter(Entries.class::isInstance).map(Entries.class::cast);
        if (form.isEmpty()) {
            return new Refused("", UNREADABLE);
        }
        Change done = change.apply(form.get());
        return done.refusal().<EditResult>map(refused -> refused).orElseGet(() -> become(file, done.form()));
    }

    static EditResult become(ContentFile file, Entries target) {
        return opened(file, target)
                .flatMap(text -> Surgery.become(file.path(), text, target))
                .filter(text -> Surgery.read(file.path(), text)
                        .map(Written::of)
                        .filter(target::equals)
                        .isPresent())
                .<EditResult>map(text -> new Edited(file.path(), text))
                .orElseGet(() -> new Refused("", UNCHANGEABLE));
    }

    private static Optional<String> opened(ContentFile file, Entries target) {
        String text = file.text();
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Yaml> root = Surgery.read(file.path(), text);
            if (root.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> next = FormLines.next(text, root.get(), target);
            if (next.isEmpty()) {
                return Optional.of(text);
            }
            text = next.get();
        }
        return Optional.of(text);
    }
}
