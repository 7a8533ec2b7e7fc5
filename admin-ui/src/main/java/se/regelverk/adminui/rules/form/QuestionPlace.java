package se.regelverk.adminui.rules.form;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.ConceptDetailsEdit;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * Where a question is, or is to be.
 *
 * @param key the concept it asks for; empty when it is new
 * @param page id of its page
 * @param holder the name of the group or fieldset it stands in; empty when it stands on the page itself
 * @param group the list of the group that this is, or that the fieldset stands in; empty when neither
 * @param written what it says in the draft
 */
record QuestionPlace(FormPlace form, String key, String page, String holder, String group, Entries written) {
    /** A question that is there, 404 when it is not. */
    static QuestionPlace of(FormPlace form, String key) {
        Asked asked = form.asked(key);
        if (!FormTree.isQuestion(asked.item())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String holder = form.tree().holderOf(asked.spot()).map(Asked::name).orElse("");
        return new QuestionPlace(
                form, key, page(form, asked), holder, asked.list().orElse(""), asked.item());
    }

    /** A question to be written last on a page, or in a group or fieldset; 404 when there is none such. */
    static QuestionPlace ofNew(FormPlace form, SentFields sent) {
        String holder = sent.text("i");
        if (holder.isEmpty()) {
            return new QuestionPlace(form, "", form.page(sent.text("sida")).text("id"), "", "", Entries.NONE);
        }
        Asked asked = form.asked(holder);
        boolean isGroup = FormTree.isGroup(asked.item());
        if (!isGroup && !FormTree.isFieldset(asked.item())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String group = isGroup ? holder : asked.list().orElse("");
        return new QuestionPlace(form, "", page(form, asked), holder, group, Entries.NONE);
    }

    private static String page(FormPlace form, Asked asked) {
        return form.tree().pages().get(asked.spot().page()).text("id");
    }

    /** Whether it is asked together with others: then what the fieldset says holds for it too. */
    public boolean isPart() {
        return !holder.isEmpty() && !holder.equals(group);
    }

    /** The fieldset it is a part of; nothing when it is none. */
    Entries fieldset() {
        return isPart() ? form.asked(holder).item() : Entries.NONE;
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
        return isPart() ? FormQuestionEdit.ofPart(written) : FormQuestionEdit.of(written);
    }

    String address() {
        return form.address() + "/fraga/" + (isNew() ? "ny" : key);
    }

    WordChoices words() {
        return form.wordsBefore(isNew() ? "" : key, group);
    }

    /** What the area's own vocabulary says of a concept; empty when it is not its own. */
    Optional<ConceptDetailsEdit> details(String concept) {
        return Optional.of(concept)
                .filter(ConceptKey::isValid)
                .map(found -> ConceptEdit.entry(form.ownVocabulary(), new ConceptKey(found)))
                .filter(entry -> !entry.entries().isEmpty())
                .map(ConceptDetailsEdit::of);
    }

    EditResult edited(FormQuestionEdit edit) {
        return isNew() ? edit.addTo(form.file(), page, holder) : edit.in(form.file(), key);
    }
}
