package se.regelverk.adminui.rules.form;

import java.util.List;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Use.Kind;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.change.usage.Uses;
import se.regelverk.engine.content.ContentFiles;

/** What uses the answer to a form's question: what would stand without it were the question gone. */
final class QuestionUses {
    private QuestionUses() {}

    /** Uses that are left when the question is taken away, those of the vocabulary and of other forms aside. */
    static List<Use> of(FormPlace place, String key) {
        EditResult removed = FormQuestionEdit.remove(place.file(), key);
        ContentFiles files = removed instanceof EditResult.Edited edited
                ? place.files(edited.text())
                : place.opened().files();
        List<Use> all = Uses.in(files, place.opened().area()).stream()
                .filter(use -> use.subject().equals(new Subject(Kind.CONCEPT, key)))
                .toList();
        boolean isAskedElsewhere = all.stream().anyMatch(use -> use.place().sort() == Sort.QUESTION);
        return all.stream()
                .filter(use -> concerns(use, place, isAskedElsewhere))
                .toList();
    }

    /** Rules do without this question when another form asks the same. */
    private static boolean concerns(Use use, FormPlace place, boolean isAskedElsewhere) {
        return switch (use.place().sort()) {
            case VOCABULARY, QUESTION -> false;
            case SHOWN_IF, SCHEMA, FORM_EXAMPLE -> use.place().artefact().equals(place.id());
            case PACK, COLUMN, ROW, RESULT, CALCULATION, SENTENCE, TEXT, EXAMPLE -> !isAskedElsewhere;
        };
    }
}
