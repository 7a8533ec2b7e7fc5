package se.regelverk.adminui.casework;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.security.DemoMode;
import se.regelverk.engine.casework.Fetched;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.casework.Prefilling;

/** The buttons that fetch answers, and that put a fetched one in the place of what somebody typed. */
@Component
class Prefills {
    private static final String FETCH = "hamta";
    private static final String USE = "anvand-hamtat:";

    private final Worker worker;
    private final Prefilling prefilling;
    private final DemoMode demo;

    Prefills(Worker worker, Prefilling prefilling, DemoMode demo) {
        this.worker = worker;
        this.prefilling = prefilling;
        this.demo = demo;
    }

    /**
     * Does what a button asked for, with what is said of it; nothing for other buttons.
     *
     * @param draft with what stood on the page saved
     */
    boolean handles(String button, FormDraft draft, RedirectAttributes after) {
        if (button.equals(FETCH)) {
            after.addFlashAttribute("notice", fetch(draft));
            return true;
        }
        if (button.startsWith(USE)) {
            prefilling.use(draft.id(), button.substring(USE.length()), worker.author(), worker.now());
            after.addFlashAttribute("notice", "Det hämtade värdet står i formuläret.");
            return true;
        }
        return false;
    }

    private String fetch(FormDraft draft) {
        var outcome = prefilling.fetch(draft.id(), worker.author(), worker.now(), worker.today());
        List<String> said = new ArrayList<>();
        if (!outcome.person()) {
            said.add("Skriv personnumret först, så kan uppgifterna hämtas.");
        } else if (outcome.values() > 0) {
            said.add(outcome.values() == 1 ? "1 uppgift är hämtad." : outcome.values() + " uppgifter är hämtade.");
        } else if (outcome.silent().isEmpty()) {
            said.add("Källorna har inga av uppgifterna.");
        }
        outcome.silent().forEach(one -> said.add(silence(one)));
        if (demo.active() && outcome.person()) {
            said.add("I demon är registren påhittade.");
        }
        return String.join(" ", said);
    }

    private static String silence(Fetched one) {
        String again = one.state() == Fetched.State.NO_REPLY ? " Försök igen." : "";
        return "%s %s.%s".formatted(one.source().beginning(), one.state().words(), again);
    }
}
