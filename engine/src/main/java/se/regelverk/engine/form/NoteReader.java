package se.regelverk.engine.form;

import java.util.Optional;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.ConditionReader;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Vocabulary;

/** Reads what is only shown: {@code { text: … }} and {@code { visa: riksnorm }}. */
record NoteReader(Vocabulary vocabulary, Problems problems) {
    Optional<FormNote> read(Yaml node, String id) {
        Fields fields = Fields.of("texten", node, problems);
        Optional<String> key = fields.optionalText("visa");
        Optional<Concept> calculated = key.flatMap(vocabulary::concept);
        String title = fields.optionalText("titel")
                .orElse(calculated.map(Concept::title).orElse(""));
        String text = key.isPresent() ? fields.optionalText("text").orElse("") : fields.text("text");
        Optional<Condition> visibleIf = fields.optional("visa-om")
                .flatMap(when -> ConditionReader.read(when, Names.ofAnswers(vocabulary, Optional.empty()), problems));
        fields.refuseUnknown();
        if (key.isPresent() && !isShown(key.get(), calculated, fields)) {
            return Optional.empty();
        }
        return Optional.of(new FormNote(id, title, text, calculated, visibleIf, fields.location()));
    }

    private boolean isShown(String key, Optional<Concept> concept, Fields fields) {
        if (concept.isEmpty()) {
            problems.add(
                    fields.locationOf("visa"),
                    "Begreppet ”%s” finns inte i vokabulären.".formatted(key),
                    Suggestion.remedy(key, vocabulary.names(), "Lägg till begreppet i begrepp.yaml."));
        } else if (!concept.get().computed()
                || vocabulary.listOf(concept.get().key()).isPresent()) {
            problems.add(
                    fields.locationOf("visa"),
                    "”%s” räknas inte fram för ärendet och kan inte visas.".formatted(key),
                    "Visa ett begrepp med ”raknas: true” som inte hör till en lista, eller fråga efter det med ”begrepp”.");
        }
        return concept.isPresent();
    }
}
