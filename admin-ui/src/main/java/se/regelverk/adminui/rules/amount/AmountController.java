package se.regelverk.adminui.rules.amount;

import java.util.ArrayList;
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
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.amount.AmountPlaces.Family;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.AmountEdit;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExpectedEdit;

/** A family of dated values: its history, new values from a day, and the change that is expected next. */
@Controller
class AmountController {
    private final AmountPlaces places;
    private final Saves saves;
    private final Areas areas;

    AmountController(AmountPlaces places, Saves saves, Areas areas) {
        this.places = places;
        this.saves = saves;
        this.areas = areas;
    }

    /** What is expected next, as it was written. */
    record Expected(String day, String reason, String source) {}

    @GetMapping("/paket/{area}/belopp/{family}")
    String inForce(@PathVariable("area") String area, @PathVariable("family") String family, Model model) {
        return begun(places.inForce(area, family), model);
    }

    @GetMapping("/paket/{area}/andring/{change}/belopp/{family}")
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("family") String family,
            Model model) {
        return begun(places.readable(area, change, family), model);
    }

    private String begun(Family opened, Model model) {
        return show(opened, opened.page(), empty(opened), expected(opened), PageErrors.none(), model);
    }

    private AmountForm empty(Family opened) {
        String from = opened.draft()
                .map(draft -> draft.change().inForceFrom().toString())
                .orElse("");
        String today = areas.today().toString();
        return new AmountForm(from, "", "", today, "", opened.page().lastDay(), Map.of(), 0);
    }

    @PostMapping("/paket/{area}/andring/{change}/belopp/{family}")
    String save(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("family") String family,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Family opened = places.writable(area, change, family);
        AmountPage page = opened.page();
        AmountForm form = AmountForm.of(sent);
        List<PageError> errors = new ArrayList<>();
        Optional<AmountEdit> edit = form.edit(page, errors);
        if (edit.isEmpty()) {
            return show(opened, page, form, expected(opened), new PageErrors(errors), model);
        }
        EditResult result = edit.get().in(opened.file(), opened.before());
        if (result instanceof EditResult.Refused refused) {
            return show(opened, page, form, expected(opened), new PageErrors(List.of(page.error(refused))), model);
        }
        Outcome outcome = saves.save(
                opened.draft().orElseThrow(), (EditResult.Edited) result, form.version(), opened.address(), flash);
        return outcome.orShow(refused -> show(opened, page, form, expected(opened), refused, model));
    }

    @PostMapping("/paket/{area}/andring/{change}/belopp/{family}/vantad")
    String expect(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("family") String family,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Family opened = places.writable(area, change, family);
        var written = new Expected(
                sent.getOrDefault("vantad-dag", "").strip(),
                sent.getOrDefault("vantad-skal", "").strip(),
                sent.getOrDefault("vantad-kalla", "").strip());
        List<PageError> errors = new ArrayList<>();
        boolean isNone = written.day().isEmpty() && written.reason().isEmpty();
        var day = DayField.read(written.day(), "vantad-dag", "dagen då värdena väntas ändras", !isNone, errors);
        if (!isNone && written.reason().isEmpty()) {
            errors.add(new PageError("vantad-skal", "Skriv varför värdena väntas ändras."));
        }
        if (!errors.isEmpty()) {
            return again(opened, written, new PageErrors(errors), model);
        }
        var next = day.map(found -> new ExpectedEdit.Next(found, written.reason(), written.source()));
        EditResult result = new ExpectedEdit(next).in(opened.file());
        if (result instanceof EditResult.Refused refused) {
            return again(opened, written, new PageErrors(List.of(new PageError(null, refused.problem()))), model);
        }
        Outcome outcome = saves.save(
                opened.draft().orElseThrow(),
                (EditResult.Edited) result,
                PostedVersion.of(sent),
                opened.address(),
                flash);
        return outcome.orShow(refused -> again(opened, written, refused, model));
    }

    private String again(Family opened, Expected written, PageErrors errors, Model model) {
        return show(opened, opened.page(), empty(opened), written, errors, model);
    }

    private static Expected expected(Family opened) {
        var next = opened.file().entries().entries("nasta-vantad");
        return new Expected(next.text("dag"), next.text("skal"), next.text("kalla"));
    }

    private String show(
            Family opened, AmountPage page, AmountForm form, Expected expected, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("form", form);
        model.addAttribute("expected", expected);
        places.show(opened, page, model, new Crumb("Belopp", opened.home() + "/belopp"), new Crumb(page.title(), null));
        return "rules/belopp";
    }
}
