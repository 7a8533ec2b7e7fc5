package se.regelverk.adminui.rules.form;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.ConceptDetailsEdit;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Spot;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * Where a question is, or is to be.
 *
 * @param key the concept it asks for; empty when it is new
 * @param page id of its page
 * @param group the list of the group it is in; empty when it stands on the page itself
 * @param written what it says in the draft
 */
record QuestionPlace(FormPlace form, String key, String page, String group, Entries written) {
    /** A question that is there, 404 when it is not. */
    static QuestionPlace of(FormPlace form, String key) {
        Spot spot = form.spot(key);
        Entries written = form.tree().at(spot);
        if (FormTree.isGroup(written)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String page = form.tree().pages().get(spot.page()).text("id");
        return new QuestionPlace(form, key, page, form.tree().listOf(spot).orElse(""), written);
    }

    /** A question to be written last on a page or in a group, 404 when there is none such. */
    static QuestionPlace ofNew(FormPlace form, SentFields sent) {
        String group = sent.text("i-grupp");
        if (!group.isEmpty()) {
            Spot spot = form.spot(group);
            String page = form.tree().pages().get(spot.page()).text("id");
            return new QuestionPlace(form, "", page, group, Entries.NONE);
        }
        return new QuestionPlace(form, "", form.page(sent.text("sida")).text("id"), "", Entries.NONE);
    }

    public boolean isNew() {
        return key.isEmpty();
    }

    public String id() {
        return FormTree.id(written);
    }

    /** Whether its keys are frozen, since it has been in force. */
    public boolean isPublished() {
        return !isNew() && form.isPublished(key);
    }

    FormQuestionEdit saved() {
        return FormQuestionEdit.of(written);
    }

    String address() {
        return form.address() + "/fraga/" + (isNew() ? "ny" : key);
    }

    WordChoices words() {
        return form.wordsBefore(isNew() ? "" : key, group);
    }

    /** The area's own words; those it imports are changed elsewhere. */
    ContentFile vocabulary() {
        return form.opened().file(form.opened().area().rulePackFolder() + "begrepp.yaml");
    }

    /** What the area's own vocabulary says of a concept; empty when it is not its own. */
    Optional<ConceptDetailsEdit> details(String concept) {
        return Optional.of(concept)
                .filter(ConceptKey::isValid)
                .map(found -> ConceptEdit.entry(vocabulary(), new ConceptKey(found)))
                .filter(entry -> !entry.entries().isEmpty())
                .map(ConceptDetailsEdit::of);
    }

    EditResult edited(FormQuestionEdit edit) {
        return isNew() ? edit.addTo(form.file(), page, group) : edit.in(form.file(), key);
    }
}
