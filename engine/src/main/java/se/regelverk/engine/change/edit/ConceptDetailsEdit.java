package se.regelverk.engine.change.edit;

import java.util.Arrays;
import java.util.List;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What belongs to the information itself, wherever it is asked for. Empty text leaves the key out.
 *
 * @param code such as an ICF or Snomed CT code
 * @param secrecy in content's word
 */
public record ConceptDetailsEdit(String legalBasis, String code, String secrecy) {
    /** What a concept's entry says now. */
    public static ConceptDetailsEdit of(Entries concept) {
        return new ConceptDetailsEdit(concept.text("lagrum"), concept.text("kod"), concept.text("sekretess"));
    }

    /** Changes the concept of this key in a vocabulary; all else it says stays. */
    public EditResult in(ContentFile vocabulary, ConceptKey key) {
        if (ConceptEdit.entry(vocabulary, key).entries().isEmpty()) {
            return new EditResult.Refused("", "Begreppet finns inte i filen. Ladda om sidan.");
        }
        List<String> path = Arrays.asList(key.value().split("\\.", -1));
        return vocabulary.judged(root -> Judged.accepted(applied((Entries) root, path)));
    }

    private Entries applied(Entries entry, List<String> path) {
        if (path.isEmpty()) {
            return entry.withOptional("lagrum", legalBasis)
                    .withOptional("kod", code)
                    .withOptional("sekretess", secrecy);
        }
        String first = path.get(0);
        return entry.with(first, applied(entry.entries(first), path.subList(1, path.size())));
    }
}
