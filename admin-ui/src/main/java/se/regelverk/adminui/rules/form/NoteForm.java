package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.FormNoteEdit;
import se.regelverk.engine.change.edit.Written;

/**
 * Something that is only shown as its page has it, its condition aside.
 *
 * @param kind {@code text}, or {@code varde} for a calculated value
 */
record NoteForm(String kind, String calculated, String title, String text) {
    static final String VALUE = "varde";

    static NoteForm of(FormNoteEdit saved) {
        return new NoteForm(
                saved.calculated().isEmpty() ? "text" : VALUE, saved.calculated(), saved.title(), saved.text());
    }

    static NoteForm read(SentFields sent) {
        return new NoteForm(
                sent.text("slag").equals(VALUE) ? VALUE : "text",
                sent.text("visa"),
                sent.text("titel"),
                sent.text("text"));
    }

    public boolean showsValue() {
        return kind.equals(VALUE);
    }

    FormNoteEdit edit(Written condition) {
        return new FormNoteEdit(showsValue() ? calculated : "", title, text, condition);
    }

    List<PageError> problems() {
        List<PageError> errors = new ArrayList<>();
        if (showsValue()) {
            Lengths.require("visa", calculated, "Välj det värde som ska visas.", errors);
        } else {
            Lengths.require("text", text, "Skriv texten.", errors);
        }
        Lengths.check("titel", title, Lengths.LINE, errors);
        Lengths.check("text", text, Lengths.TEXT, errors);
        return errors;
    }
}
