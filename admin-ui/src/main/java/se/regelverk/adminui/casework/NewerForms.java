package se.regelverk.adminui.casework;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.casework.GoingOver;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.form.FormDefinition;

/** The two ways on from a form that has become another: over to the new one, or on in the old one. */
@Component
class NewerForms {
    /** The field in which a page says which form it shows. */
    static final String SHOWN = "_formular";

    private static final String OVER = "ga-over:";
    private static final String STAY = "fortsatt:";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Worker worker;
    private final Drafting drafting;
    private final GoingOver goingOver;

    NewerForms(Worker worker, Drafting drafting, GoingOver goingOver) {
        this.worker = worker;
        this.drafting = drafting;
        this.goingOver = goingOver;
    }

    /** The identity of a form as a page sends it; empty for anything else. */
    static Optional<ContentHash> hash(@Nullable String text) {
        return text != null && HASH.matcher(text).matches() ? Optional.of(new ContentHash(text)) : Optional.empty();
    }

    /** The form by which a page was shown, 404 when the draft has none at all. */
    FormDefinition shown(FormDraft draft, @Nullable String form) {
        return drafting.shownBy(draft, hash(form).orElse(null), worker.today()).orElseThrow(Worker::missing);
    }

    /**
     * Does what a button asked for, with what is said of it; nothing for other buttons.
     *
     * @param draft with what stood on the page saved
     */
    boolean handles(String button, FormDraft draft, RedirectAttributes after) {
        boolean over = button.startsWith(OVER);
        boolean stay = button.startsWith(STAY);
        Optional<ContentHash> form = hash(button.substring(button.indexOf(':') + 1));
        if ((!over && !stay) || form.isEmpty()) {
            return false;
        }
        after.addFlashAttribute("notice", over ? goOver(draft, form.get()) : stay(draft, form.get()));
        return true;
    }

    private String goOver(FormDraft draft, ContentHash form) {
        FormDraft now = goingOver.goOver(draft.id(), form, worker.author(), worker.now(), worker.today());
        return now.formHash().equals(form)
                ? "Du har gått över till det nya formuläret. Inget av det du har skrivit är borta."
                : "Formuläret har ändrats igen sedan du öppnade sidan. Läs vad som är nytt.";
    }

    private String stay(FormDraft draft, ContentHash form) {
        goingOver.stay(draft.id(), form);
        return "Du fortsätter i det formulär du började i. Det du har skrivit är sparat.";
    }
}
