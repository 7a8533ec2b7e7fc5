package se.regelverk.adminui.rules.form;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.FormFieldsetEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.vocabulary.Concept;

/**
 * Where questions that are answered together stand, or are to stand.
 *
 * @param name its place; empty when it is new
 * @param page id of its page
 * @param group the list of the group it is in; empty when it stands on the page itself
 * @param written what it says in the draft
 */
record FieldsetPlace(FormPlace form, String name, String page, String group, Entries written) {
    /** A fieldset that is there, 404 when it is not. */
    static FieldsetPlace of(FormPlace form, String name) {
        Asked asked = form.asked(name);
        if (!FormTree.isFieldset(asked.item())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new FieldsetPlace(form, name, page(form, asked), asked.list().orElse(""), asked.item());
    }

    /** One to be written last on a page or in a group, 404 when there is none such. */
    static FieldsetPlace ofNew(FormPlace form, SentFields sent) {
        String group = sent.text("i");
        if (group.isEmpty()) {
            return new FieldsetPlace(form, "", form.page(sent.text("sida")).text("id"), "", Entries.NONE);
        }
        Asked asked = form.asked(group);
        if (!FormTree.isGroup(asked.item())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new FieldsetPlace(form, "", page(form, asked), group, Entries.NONE);
    }

    private static String page(FormPlace form, Asked asked) {
        return form.tree().pages().get(asked.spot().page()).text("id");
    }

    public boolean isNew() {
        return name.isEmpty();
    }

    FormFieldsetEdit saved() {
        return FormFieldsetEdit.of(written);
    }

    String address() {
        return form.address() + "/falt/" + (isNew() ? "ny" : name);
    }

    WordChoices words() {
        return form.wordsBefore(name, group);
    }

    /** The keys of what it asks for, in order. */
    List<String> keys() {
        return FormTree.asked(written).stream().map(FormTree::key).toList();
    }

    /** What it asks for that the vocabulary knows. */
    List<Concept> concepts() {
        return keys().stream()
                .flatMap(key -> form.vocabulary().concept(key).stream())
                .toList();
    }
}
