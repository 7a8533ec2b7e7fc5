package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ConceptDetailsEdit;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
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
        if (writing.errors.isEmpty()) {
            writing.question(form.edit(condition));
            writing.details(form);
        }
        return new QuestionTexts(writing.texts, writing.errors);
    }

    private static final class Writing {
        private final QuestionPlace place;
        private final Map<String, String> texts = new HashMap<>();
        private final List<PageError> errors = new ArrayList<>();

        private Writing(QuestionPlace place) {
            this.place = place;
        }

        private ContentFile vocabulary() {
            ContentFile own = place.vocabulary();
            return new ContentFile(own.path(), texts.getOrDefault(own.path(), own.text()));
        }

        private void fresh(QuestionForm form) {
            String key = form.concept();
            if (!ConceptKey.isValid(key)
                    || place.form().vocabulary().concept(key).isPresent()) {
                errors.add(new PageError(
                        "nytt-nyckel",
                        ConceptKey.isValid(key)
                                ? "”%s” finns redan. Välj det i vokabulären.".formatted(key)
                                : "Skriv nyckeln med a–z, siffror och camelCase, till exempel antalBarn."));
            }
            Optional<ConceptEdit> edit = form.freshEdit(errors);
            if (errors.isEmpty()) {
                take(edit.orElseThrow().add(vocabulary(), new ConceptKey(key)), "nytt-nyckel");
            }
        }

        private void question(FormQuestionEdit edit) {
            take(place.edited(edit), "begrepp");
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
                take(form.details().in(vocabulary(), new ConceptKey(concept)), "lagrum");
            }
        }

        private void take(EditResult result, String field) {
            if (result instanceof EditResult.Edited edited) {
                texts.put(edited.path(), edited.text());
            } else {
                errors.add(new PageError(field, ((EditResult.Refused) result).problem()));
            }
        }
    }
}
