package se.regelverk.adminui.rules.amount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.AmountEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;

/** A family of dated values: its history, and new values from a day. */
@Controller
class AmountController {
    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    AmountController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    @GetMapping("/paket/{area}/andring/{change}/belopp/{family}")
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("family") String family,
            Model model) {
        Draft draft = drafts.readable(area, change);
        ContentFile file = draft.file(path(draft, family));
        AmountPage page = AmountPage.of(file, draft.pack());
        var form = AmountForm.empty(page, draft.change().inForceFrom(), areas.today());
        return show(draft, family, page, form, PageErrors.none(), model);
    }

    @PostMapping("/paket/{area}/andring/{change}/belopp/{family}")
    String save(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("family") String family,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(area, change);
        String path = path(draft, family);
        ContentFile file = draft.file(path);
        AmountPage page = AmountPage.of(file, draft.pack());
        AmountForm form = AmountForm.of(sent);
        List<PageError> errors = new java.util.ArrayList<>();
        Optional<AmountEdit> edit = form.edit(page, errors);
        if (edit.isEmpty()) {
            return show(draft, family, page, form, new PageErrors(errors), model);
        }
        EditResult result = edit.get().in(file, draft.fileBefore(path));
        if (result instanceof EditResult.Refused refused) {
            return show(draft, family, page, form, new PageErrors(List.of(page.error(refused))), model);
        }
        String back = draft.address() + "/belopp/" + family;
        Outcome outcome = saves.save(draft, (EditResult.Edited) result, form.version(), back, flash);
        return outcome instanceof Outcome.Refused refused
                ? show(draft, family, page, form, refused.errors(), model)
                : ((Outcome.Leads) outcome).view();
    }

    private static String path(Draft draft, String family) {
        return draft.area().rulePackFolder() + "parametrar/" + family + ".yaml";
    }

    private String show(Draft draft, String family, AmountPage page, AmountForm form, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("change", draft.change());
        model.addAttribute("writes", draft.change().state().open());
        model.addAttribute("address", draft.address());
        model.addAttribute("action", draft.address() + "/belopp/" + family);
        model.addAttribute("version", draft.change().version());
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Belopp", draft.address() + "/belopp"),
                        new Crumb(page.title(), null)));
        return "rules/belopp";
    }
}
