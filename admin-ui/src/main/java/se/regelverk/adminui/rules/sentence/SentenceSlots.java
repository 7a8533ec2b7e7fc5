package se.regelverk.adminui.rules.sentence;

import java.util.List;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.rulepack.AutomationLevel;

/**
 * A rule sentence as the editor holds it: what is chosen so far, finished or not.
 *
 * @param list the list it is used for each item of; empty for the case as a whole
 */
record SentenceSlots(
        String title,
        String list,
        ConditionSlots condition,
        EffectSlots effect,
        String legalBasis,
        String reason,
        String level,
        String from,
        String to) {
    static final SentenceSlots EMPTY = new SentenceSlots(
            "",
            "",
            new ConditionSlots.Group("alla", List.of(ConditionSlots.Single.FRESH)),
            EffectSlots.EMPTY,
            "",
            "",
            "",
            "",
            "");

    static SentenceSlots of(SentenceEdit edit, WordChoices words) {
        return new SentenceSlots(
                edit.title(),
                edit.list(),
                ConditionForm.of(edit.condition(), words),
                EffectSlots.of(edit.effect(), words),
                edit.legalBasis(),
                edit.reason(),
                edit.level(),
                edit.from(),
                edit.to());
    }

    static SentenceSlots read(SentFields sent) {
        return new SentenceSlots(
                sent.text("titel"),
                sent.text("for"),
                ConditionForm.read(sent),
                EffectSlots.read(sent),
                sent.text("lagrum"),
                sent.text("skal"),
                level(sent.text("niva"), sent.text("sa-slag")),
                sent.text("galler-fran"),
                sent.text("galler-till"));
    }

    /** Where there is nothing to choose, it is chosen. */
    private static String level(String chosen, String kind) {
        List<AutomationLevel> allowed = AutomationLevel.allowedFor(kind);
        return allowed.size() == 1 ? allowed.get(0).name() : chosen;
    }

    /** After a button that builds: see {@link ConditionActions}; {@code infoga} puts a chosen value into the text. */
    SentenceSlots after(String action, SentFields sent) {
        String value = sent.text("sa-infoga");
        EffectSlots other = action.equals("infoga") && !value.isEmpty()
                ? effect.withText((effect.text() + " {" + value + "}").strip())
                : effect;
        return new SentenceSlots(
                title, list, ConditionActions.applied(condition, action), other, legalBasis, reason, level, from, to);
    }

    /**
     * The edit it asks for.
     *
     * @param saved what the sentence says now, from which what the editor cannot show is kept
     */
    SentenceEdit edit(SentenceEdit saved, WordChoices words) {
        return new SentenceEdit(
                title,
                list,
                ConditionForm.written(condition, saved.condition(), words),
                effect.written(saved.effect(), title),
                legalBasis,
                reason,
                level,
                from,
                to);
    }
}
