package se.regelverk.adminui.rules.form;

import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.vocabulary.ConceptGroup;

/** What pages with a condition say of it. */
final class Conditions {
    private Conditions() {}

    /** When it is shown, in words. */
    static String reading(String what, ConditionEditor condition, FormPlace place, String list) {
        Written written = condition.written();
        return written.equals(FormQuestionEdit.ALWAYS)
                ? what + " visas alltid."
                : "%s visas när %s%s."
                        .formatted(
                                what,
                                ConditionEditor.inWords(written, place.words(list)),
                                list.isEmpty() ? "" : " (i samma rad)");
    }

    /** What it is tried for; empty when for the whole case. */
    static String scope(FormPlace place, String list) {
        return list.isEmpty()
                ? ""
                : "Villkoret prövas för varje post i ”%s” för sig: uppgifter ur gruppen läses i samma rad."
                        .formatted(place.vocabulary()
                                .list(list)
                                .map(ConceptGroup::title)
                                .orElse(list));
    }
}
