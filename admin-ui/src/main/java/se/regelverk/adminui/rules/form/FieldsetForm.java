package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.FormFieldsetEdit;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.form.FieldsetKind;

/**
 * Questions that are answered together as their page has them, their condition aside.
 *
 * @param choice {@code nya} for concepts made at the same time, {@code finns} for those of the vocabulary
 * @param name in the titles of new concepts; the title when empty
 * @param rows of a matrix, options or questions, one a line
 * @param options of a matrix, one a line: key, equals sign, label
 * @param type of new concepts, where the kind leaves it open
 * @param group of the vocabulary that new concepts are made in; empty for none
 * @param sought only concepts with this in their name are offered
 * @param chosen concepts of the vocabulary
 */
record FieldsetForm(
        FormFieldsetEdit fieldset,
        String choice,
        String name,
        String rows,
        String options,
        String type,
        String group,
        String sought,
        List<String> chosen) {
    static final String KNOWN = "finns";
    private static final String SCALE = """
            ingen = 0 Ingen begränsning
            latt = 1 Lätt begränsning
            mattlig = 2 Måttlig begränsning
            svar = 3 Svår begränsning
            total = 4 Total begränsning""";

    static FieldsetForm of(FieldsetPlace place) {
        return new FieldsetForm(place.saved(), "nya", "", "", SCALE, "", place.group(), "", List.of());
    }

    static FieldsetForm read(SentFields sent, FieldsetPlace place) {
        var fieldset = new FormFieldsetEdit(
                sent.text("falt"),
                sent.text("titel"),
                sent.text("hjalp"),
                sent.text("inget"),
                sent.text("krav", "onskvard"),
                FormQuestionEdit.ALWAYS);
        return new FieldsetForm(
                fieldset,
                sent.text("val-begrepp").equals(KNOWN) ? KNOWN : "nya",
                sent.text("namn"),
                sent.text("rader"),
                sent.has("val") ? sent.text("val") : SCALE,
                sent.text("typ"),
                place.group().isEmpty() ? sent.text("begreppsgrupp") : place.group(),
                sent.text("sok"),
                sent.all("begrepp"));
    }

    public boolean makesNew() {
        return !choice.equals(KNOWN);
    }

    /** Whether its kind is the one of a word. */
    public boolean is(String word) {
        return fieldset.kind().equals(word);
    }

    /** Whether its parts are written one a line. */
    public boolean hasRows() {
        return is("flera-av") || is("matris") || is("tillsammans");
    }

    public boolean hasKind() {
        return FieldsetKind.ofWord(fieldset.kind()).isPresent();
    }

    FormFieldsetEdit edit(Written condition) {
        return new FormFieldsetEdit(
                fieldset.kind(),
                fieldset.title(),
                fieldset.help(),
                is("flera-av") ? fieldset.none() : "",
                fieldset.requirement(),
                condition);
    }

    /** What is wrong with the texts. */
    List<PageError> problems() {
        List<PageError> errors = new ArrayList<>();
        if (!hasKind()) {
            errors.add(new PageError("falt", "Välj hur frågorna besvaras."));
        }
        Lengths.require("titel", fieldset.title(), "Skriv frågan som den läses.", errors);
        Lengths.check("titel", fieldset.title(), Lengths.LINE, errors);
        Lengths.check("hjalp", fieldset.help(), Lengths.TEXT, errors);
        Lengths.check("inget", fieldset.none(), Lengths.LINE, errors);
        return errors;
    }
}
