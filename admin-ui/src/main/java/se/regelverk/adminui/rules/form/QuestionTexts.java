package se.regelverk.adminui.rules.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ConceptDetailsEdit;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What a question comes to in its files: the form, and the vocabulary when a concept is made or said more of.
 *
 * @param texts path → whole text; all or none are saved
 * @param errors why not, when nothing can come of it
 */
record QuestionTexts(Map<String, String> texts, List<PageError> errors) {
    /** Nothing of it is saved here. */
    static QuestionTexts of(QuestionPlace place, QuestionForm form, Written condition) {
        var writing = new Writing(place);
        if (form.makesNew()) {
            writing.fresh(form);
        }
        if (writing.gathered.isWell()) {
            writing.question(form.edit(condition));
            writing.details(form);
        }
        return new QuestionTexts(writing.gathered.texts(), writing.gathered.errors());
    }

    private static final class Writing {
        private final QuestionPlace place;
        private final Gathered gathered = new Gathered();

        private Writing(QuestionPlace place) {
            this.place = place;
        }

        private ContentFile vocabulary() {
            return gathered.now(place.form().ownVocabulary());
        }

        private void fresh(QuestionForm form) {
            String key = form.concept();
            if (!ConceptKey.isValid(key)
                    || place.form().vocabulary().concept(key).isPresent()) {
                gathered.refuse(
                        "nytt-nyckel",
                        ConceptKey.isValid(key)
                                ? "”%s” finns redan. Välj det i vokabulären.".formatted(key)
                                : "Skriv nyckeln med a–z, siffror och camelCase, till exempel antalBarn.");
            }
            Optional<ConceptEdit> edit = form.freshEdit(gathered.errors());
            if (gathered.isWell()) {
                gathered.take(edit.orElseThrow().add(vocabulary(), new ConceptKey(key)), "nytt-nyckel");
            }
        }

        private void question(FormQuestionEdit edit) {
            gathered.take(place.edited(edit), "begrepp");
        }

        /** What is said of the information itself goes where the information is described. */
        private void details(QuestionForm form) {
            String concept = form.concept();
            boolean isOwn = ConceptKey.isValid(concept)
                    && !ConceptEdit.entry(vocabulary(), new ConceptKey(concept))
                            .entries()
                            .isEmpty();
            if (!isOwn) {
                return;
            }
            ConceptDetailsEdit now = ConceptDetailsEdit.of(ConceptEdit.entry(vocabulary(), new ConceptKey(concept)));
            if (!now.equals(form.details())) {
                gathered.take(form.details().in(vocabulary(), new ConceptKey(concept)), "lagrum");
            }
        }
    }
}
