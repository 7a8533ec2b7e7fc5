package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Saving;
import se.regelverk.engine.change.SideText;
import se.regelverk.engine.change.edit.EditResult;

/** Saves an edit into its draft and chooses the page that follows. */
@Component
public class Saves {
    private final Drafts drafts;

    Saves(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Where an edit led. */
    public sealed interface Outcome {
        /** To another page; the view name of a redirect. */
        record Leads(String view) implements Outcome {
            @Override
            public String orShow(Function<PageErrors, String> form) {
                return view;
            }
        }

        /** Back to the form with what is wrong. */
        record Refused(PageErrors errors) implements Outcome {
            @Override
            public String orShow(Function<PageErrors, String> form) {
                return form.apply(errors);
            }
        }

        /** The view that follows: the page it led to, or what {@code form} gives when shown again with what is wrong. */
        String orShow(Function<PageErrors, String> form);
    }

    /**
     * Saves.
     *
     * @param expected the version of the change that the person had seen
     * @param back address of the page to show when it is saved
     */
    public Outcome save(Draft draft, EditResult.Edited edited, long expected, String back, RedirectAttributes flash) {
        return saveAll(draft, new TreeMap<>(Map.of(edited.path(), edited.text())), expected, back, flash);
    }

    /**
     * Saves files that belong together, all or none; see {@link #save}.
     *
     * @param texts path → text, at least one
     */
    public Outcome saveAll(
            Draft draft, SortedMap<String, String> texts, long expected, String back, RedirectAttributes flash) {
        var now = draft.files().after();
        boolean same = texts.entrySet().stream()
                .allMatch(file ->
                        now.text(file.getKey()).filter(file.getValue()::equals).isPresent());
        if (same) {
            flash.addFlashAttribute("notice", "Det stod redan så. Inget ändrades.");
            return leads(back);
        }
        return followed(draft, drafts.saveAll(draft.change(), texts, expected), back, flash);
    }

    /** Puts a text that was kept aside in use, or removes the file when it is its removal that was kept; see {@link #save}. */
    public Outcome use(Draft draft, SideText aside, long expected, String back, RedirectAttributes flash) {
        String text = aside.text();
        return text == null
                ? remove(draft, aside.path(), expected, back, flash)
                : save(draft, new EditResult.Edited(aside.path(), text), expected, back, flash);
    }

    /** Takes a file out of the area; see {@link #save}. */
    public Outcome remove(Draft draft, String path, long expected, String back, RedirectAttributes flash) {
        return followed(draft, drafts.remove(draft.change(), path, expected), back, flash);
    }

    private Outcome followed(Draft draft, Saving saving, String back, RedirectAttributes flash) {
        if (saving instanceof Saving.Refused refused) {
            var problem = refused.problem();
            return new Outcome.Refused(
                    new PageErrors(List.of(new PageError(null, problem.problem() + " " + problem.remedy()))));
        }
        if (saving instanceof Saving.Conflict conflict) {
            return leads(draft.address() + "/krock?fil=" + conflict.theirs().path());
        }
        if (saving instanceof Saving.Closed) {
            flash.addFlashAttribute(
                    "notice", "Ändringen är inskickad eller avgjord och kan inte ändras. Inget sparades.");
            return leads(draft.address());
        }
        CheckView check = CheckView.of(drafts.check(((Saving.Saved) saving).change()), draft.address());
        flash.addFlashAttribute("notice", "Sparat i utkastet. " + check.summary());
        flash.addFlashAttribute("saved", check);
        return leads(back);
    }

    private static Outcome leads(String address) {
        return new Outcome.Leads("redirect:" + address);
    }
}
