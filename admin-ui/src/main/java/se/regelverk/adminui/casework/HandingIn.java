package se.regelverk.adminui.casework;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.content.ContentHash;

/** The way from a filled form over the page where it is read through to the receipt. */
@Component
class HandingIn {
    /** The button that leads to the page where the answers are read through. */
    static final String CHECK = "granska";

    /** The button that hands in. */
    static final String HAND_IN = "lamna-in";

    /** The field in which that page says what it showed. */
    static final String READ = "_granskad";

    /** The field in which a form's page says that it was come to from there. */
    static final String FROM = "_fran";

    private final Worker worker;
    private final Drafting drafting;

    HandingIn(Worker worker, Drafting drafting) {
        this.worker = worker;
        this.drafting = drafting;
    }

    /** Identity of what stands in a draft, whoever has saved it again. */
    static String shown(FormDraft draft) {
        var all = new StringBuilder(draft.formHash().value());
        new TreeMap<>(draft.texts()).forEach((field, text) -> {
            if (!text.isBlank()) {
                all.append('\0').append(field).append('\0').append(text);
            }
        });
        return ContentHash.of(all.toString()).value();
    }

    /** What is added to the address of a form's page, so that the way back is kept. */
    static String whereFrom(@Nullable String from) {
        return CHECK.equals(from) ? "?fran=" + CHECK : "";
    }

    /** Where a draft is read through, or where what stands in the way is said. */
    String check(FormDraft saved) {
        boolean ready = drafting.form(saved, worker.today())
                .filter(filled -> filled.problems().isEmpty())
                .isPresent();
        return "redirect:/utkast/" + saved.id() + (ready ? "/granska" : "?visa=fel");
    }

    /**
     * Hands in, unless somebody has written since it was read through.
     *
     * @param saved with what the page sent
     * @param read what was read through, null when nothing was
     */
    String handIn(FormDraft saved, @Nullable String read, RedirectAttributes after) {
        String draft = "redirect:/utkast/" + saved.id();
        if (read != null && !saved.handedIn() && !read.equals(shown(saved))) {
            after.addFlashAttribute(
                    "changed", "Uppgifterna har ändrats sedan du läste dem. Läs igenom dem igen innan du lämnar in.");
            return draft + "/granska";
        }
        return drafting.handIn(saved.id(), worker.author(), worker.now(), worker.today())
                .match(HandingIn::receipt, problems -> draft + "?visa=fel", reason -> {
                    after.addFlashAttribute("notice", "Formuläret är sparat men kan inte lämnas in. " + reason);
                    return draft;
                });
    }

    private static String receipt(CaseRecord record) {
        int number = record.assessments().size();
        return "redirect:/arenden/" + record.id() + "/kvitto" + (number == 1 ? "" : "/" + number);
    }
}
