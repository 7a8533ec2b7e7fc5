package se.regelverk.engine.change.edit;

import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A list in a vocabulary: the same concepts for every item.
 *
 * @param title such as "Barn i hushållet"
 * @param itemTitle what one item is called, such as "Barn"
 */
public record ConceptListEdit(String title, String itemTitle) {
    /** Adds it last, line by line, since concepts are to be written in it. */
    public EditResult add(ContentFile vocabulary, String key) {
        if (!ConceptKey.isValid(key) || key.contains(".")) {
            return new Refused("key", "Skriv nyckeln med små bokstäver a–z, siffror och camelCase, till exempel barn.");
        }
        if (vocabulary.entries().get(key).isPresent()) {
            return new Refused("key", "”%s” finns redan.".formatted(key));
        }
        Entries list = Entries.NONE.with("lista", title).with("post", itemTitle);
        String text = vocabulary.text();
        String added = "%s%s%s:%n  lista: %s%n  post: %s%n"
                .formatted(
                        text,
                        text.isEmpty() || text.endsWith("\n") ? "" : "\n",
                        key,
                        Scalars.write(title, false),
                        Scalars.write(itemTitle, false))
                .replace(System.lineSeparator(), "\n");
        var edited = new ContentFile(vocabulary.path(), added);
        return edited.entries().equals(vocabulary.entries().with(key, list))
                ? new Edited(edited.path(), added)
                : new Refused(
                        "", "Filen är skriven så att den inte kan ändras här. Skriv om stället i filen för hand.");
    }
}
