package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.vocabulary.ConceptForm;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What a fieldset comes to in its files: the form, and the vocabulary when its parts are made.
 *
 * @param texts path → whole text; all or none are saved
 * @param errors why not, when nothing can come of it
 */
record FieldsetTexts(Map<String, String> texts, List<PageError> errors) {
    /** Nothing of it is saved here. */
    static FieldsetTexts of(FieldsetPlace place, FieldsetForm form, Written condition) {
        var writing = new Writing(place, form);
        if (place.isNew()) {
            List<String> parts = form.makesNew() ? writing.made() : writing.chosen();
            if (writing.gathered.isWell()) {
                writing.gathered.take(
                        form.edit(condition)
                                .addTo(place.form().file(), place.page(), place.group(), writing.questions(parts)),
                        form.makesNew() ? "rader" : "begrepp");
            }
        } else {
            writing.gathered.take(form.edit(condition).in(place.form().file(), place.name()), "titel");
        }
        return new FieldsetTexts(writing.gathered.texts(), writing.gathered.errors());
    }

    private static final class Writing {
        private final FieldsetPlace place;
        private final FieldsetForm form;
        private final Map<String, String> labels = new HashMap<>();
        private final Gathered gathered = new Gathered();

        private Writing(FieldsetPlace place, FieldsetForm form) {
            this.place = place;
            this.form = form;
        }

        /** The keys of new concepts, in order. */
        private List<String> made() {
            String problem = FieldsetParts.problem(form);
            if (!problem.isEmpty()) {
                gathered.refuse("rader", problem);
                return List.of();
            }
            List<String> keys = new ArrayList<>();
            for (FieldsetParts.Part part : FieldsetParts.of(form)) {
                key(part).ifPresent(key -> {
                    make(part, key);
                    labels.put(key, part.label());
                    keys.add(key);
                });
            }
            return keys;
        }

        private Optional<String> key(FieldsetParts.Part part) {
            String last = Keys.camel(part.keyWords());
            String key = form.group().isEmpty() ? last : form.group() + "." + last;
            String problem = !ConceptKey.isValid(key)
                    ? "Av ”%s” kan ingen nyckel göras. Skriv med ord.".formatted(part.title())
                    : isTaken(key) ? "Begreppet ”%s” finns redan. Välj det i vokabulären.".formatted(key) : "";
            if (!problem.isEmpty()) {
                gathered.refuse(form.hasRows() ? "rader" : "namn", problem);
            }
            return Optional.of(key).filter(free -> problem.isEmpty());
        }

        private boolean isTaken(String key) {
            return place.form().vocabulary().concept(key).isPresent()
                    || !ConceptEdit.entry(vocabulary(), new ConceptKey(key))
                            .entries()
                            .isEmpty();
        }

        private void make(FieldsetParts.Part part, String key) {
            List<PageError> found = new ArrayList<>();
            ConceptForm.of(Map.of("titel", part.title(), "typ", part.type(), "val", form.options()))
                    .edit(found)
                    .ifPresent(edit -> gathered.take(edit.add(vocabulary(), new ConceptKey(key)), "rader"));
            found.forEach(problem -> gathered.refuse("val", problem.message()));
        }

        private ContentFile vocabulary() {
            return gathered.now(place.form().ownVocabulary());
        }

        /** The keys of those of the vocabulary, in its order. */
        private List<String> chosen() {
            List<Concept> concepts = FieldsetChoices.fitting(place, form).stream()
                    .filter(concept -> form.chosen().contains(concept.key().value()))
                    .toList();
            FieldsetKind.ofWord(form.fieldset().kind())
                    .filter(kind -> !kind.holds(concepts))
                    .ifPresent(kind -> gathered.refuse("begrepp", "Välj %s.".formatted(kind.parts())));
            return concepts.stream().map(concept -> concept.key().value()).toList();
        }

        private List<FormQuestionEdit> questions(List<String> keys) {
            return keys.stream()
                    .map(key -> new FormQuestionEdit(
                            key, labels.getOrDefault(key, ""), "", "", "", "", "", FormQuestionEdit.ALWAYS))
                    .toList();
        }
    }
}
