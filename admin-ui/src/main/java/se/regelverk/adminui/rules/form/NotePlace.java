package se.regelverk.adminui.rules.form;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormNoteEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * Where something that is only shown stands, or is to stand.
 *
 * @param name its place; empty when it is new
 * @param page id of its page
 */
record NotePlace(FormPlace form, String name, String page, Entries written) {
    /** One that is there, 404 when it is not. */
    static NotePlace of(FormPlace form, String name) {
        Asked asked = form.asked(name);
        if (!FormTree.isNote(asked.item())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String page = form.tree().pages().get(asked.spot().page()).text("id");
        return new NotePlace(form, name, page, asked.item());
    }

    /** One to be written last on a page, 404 when there is none such. */
    static NotePlace ofNew(FormPlace form, SentFields sent) {
        return new NotePlace(form, "", form.page(sent.text("sida")).text("id"), Entries.NONE);
    }

    public boolean isNew() {
        return name.isEmpty();
    }

    FormNoteEdit saved() {
        return FormNoteEdit.of(written);
    }

    String address() {
        return form.address() + "/text/" + (isNew() ? "ny" : name);
    }

    /** The address it has when it is saved: a new one stands last on its page. */
    String savedAddress() {
        return isNew()
                ? "%s/text/%s:%d"
                        .formatted(
                                form.address(),
                                page,
                                FormTree.asked(form.page(page)).size() + 1)
                : address();
    }

    WordChoices words() {
        return form.wordsBefore(name, "");
    }

    EditResult edited(FormNoteEdit edit) {
        return isNew() ? edit.addTo(form.file(), page) : edit.in(form.file(), name);
    }
}
