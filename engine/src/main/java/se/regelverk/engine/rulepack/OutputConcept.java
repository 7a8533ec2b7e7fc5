package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.expression.Name;
import se.regelverk.engine.expression.Names;

/** Reads which concept a table or a calculation gives a value. */
final class OutputConcept {
    private OutputConcept() {}

    static Optional<Name.OfConcept> read(Fields fields, String field, Names names) {
        String word = fields.text(field);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Name> name = names.find(word);
        if (name.isPresent() && name.get() instanceof Name.OfConcept concept) {
            return check(concept, fields, field, names);
        }
        fields.problems()
                .add(
                        fields.locationOf(field),
                        "Begreppet ”%s” finns inte.".formatted(word),
                        Suggestion.remedy(
                                word,
                                names.vocabulary().names(),
                                "Lägg till begreppet i begrepp.yaml med ”raknas: true”."));
        return Optional.empty();
    }

    private static Optional<Name.OfConcept> check(Name.OfConcept concept, Fields fields, String field, Names names) {
        boolean computed =
                names.vocabulary().concept(concept.key()).map(c -> c.computed()).orElse(false);
        boolean inList = names.vocabulary().listOf(concept.key()).isPresent();
        if (!computed || BuiltIn.VOCABULARY.concept(concept.key()).isPresent()) {
            fields.problems()
                    .add(
                            fields.locationOf(field),
                            "”%s” frågas i ett formulär eller är inbyggt och kan inte räknas fram."
                                    .formatted(concept.key()),
                            "Märk begreppet ”raknas: true”, eller ge ett annat begrepp värdet.");
            return Optional.empty();
        }
        if (concept.ofEveryItem() || (names.list().isPresent() && !inList)) {
            fields.problems()
                    .add(
                            fields.locationOf(field),
                            "”%s” och ”for” hör inte till samma lista.".formatted(concept.key()),
                            "Låt ”for” vara begreppets lista.");
            return Optional.empty();
        }
        return Optional.of(concept);
    }
}
