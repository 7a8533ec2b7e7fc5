package se.regelverk.adminui.rules.sentence;

import java.util.List;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.Written;

/**
 * A condition in the editor of sentences, for other pages that hold one. Such a page has the form {@code #regelform} around
 * {@code #regeldelar}, and shows {@code rules/sentence/delar :: part(node=${condition})}.
 */
public final class ConditionEditor {
    private final ConditionSlots slots;
    private final Written saved;
    private final WordChoices words;
    private final String focus;

    private ConditionEditor(ConditionSlots slots, Written saved, WordChoices words, String focus) {
        this.slots = slots;
        this.saved = saved;
        this.words = words;
        this.focus = focus;
    }

    /** A condition as it is saved. */
    public static ConditionEditor of(Written saved, WordChoices words) {
        return new ConditionEditor(ConditionForm.of(saved, words), saved, words, "");
    }

    /**
     * The condition that was sent, after the button that was pressed.
     *
     * @param saved what parts that cannot be shown are taken from
     */
    public static ConditionEditor read(SentFields sent, Written saved, WordChoices words) {
        String action = sent.text("gor");
        ConditionSlots after = ConditionActions.applied(ConditionForm.read(sent), action);
        return new ConditionEditor(after, saved, words, ConditionActions.focus(after, action));
    }

    /** As content writes it; {@code alltid} when there is none. */
    public Written written() {
        return ConditionForm.written(slots, saved, words);
    }

    /** What is wrong, slot by slot. */
    public List<PageError> problems() {
        return SentenceProblems.ofCondition(slots, words);
    }

    /** In words, also when it is not finished. */
    public static String inWords(Written condition, WordChoices words) {
        return new DraftReading(words).of(plain(condition));
    }

    /** A group of one condition reads as that condition. */
    private static Written plain(Written condition) {
        if (condition instanceof Written.Entries group && group.entries().size() == 1) {
            for (String word : List.of("alla", "nagon")) {
                if (group.entries().get(word) instanceof Written.Items parts
                        && parts.items().size() == 1) {
                    return plain(parts.items().get(0));
                }
            }
        }
        return condition;
    }

    /** Gives the page what the fragment needs. */
    public void show(Model model) {
        model.addAttribute("condition", ConditionView.of(slots, saved, words));
        model.addAttribute("groupWords", ConditionView.WORDS);
        model.addAttribute("focus", focus);
    }
}
