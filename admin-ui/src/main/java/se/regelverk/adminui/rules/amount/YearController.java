package se.regelverk.adminui.rules.amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.springframework.web.util.UriComponentsBuilder;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.amount.AmountPlaces.Family;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.AmountEdit;
import se.regelverk.engine.change.edit.EditResult;

/** All values of a family from one day, in one table: written or pasted, looked over, and saved all or none. */
@Controller
class YearController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/arsbelopp";

    private final AmountPlaces places;
    private final Saves saves;
    private final Areas areas;

    YearController(AmountPlaces places, Saves saves, Areas areas) {
        this.places = places;
        this.saves = saves;
        this.areas = areas;
    }

    /** What the page shows beside the form: the text that was pasted and what could not be used of it. */
    record Shown(String pasted, Pasted read, boolean compared) {
        static final Shown NOTHING = new Shown("", new Pasted(Map.of(), List.of()), false);
    }

    @GetMapping(ADDRESS)
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("grupp") String family,
            @RequestParam(name = "fran", defaultValue = "") String from,
            Model model) {
        Family opened = places.readable(area, change, family);
        AmountPage page = opened.page();
        String day = from.isBlank() ? nextDay(opened, page) : from;
        Map<String, String> drafted = YearPage.drafted(opened, page, day);
        var source = opened.file().entries().entries("kallor").entries(day);
        String checked = source.text("kontrollerad");
        var form = new AmountForm(
                day,
                source.text("lagrum"),
                source.text("beslut"),
                checked.isEmpty() ? areas.today().toString() : checked,
                source.text("kontrollerad-av"),
                lastDay(page, day),
                drafted,
                0);
        var shown = drafted.isEmpty() ? Shown.NOTHING : new Shown("", Shown.NOTHING.read(), true);
        return show(opened, form, shown, PageErrors.none(), model);
    }

    /** The day after the known values end, or the day the change begins. */
    private static String nextDay(Family opened, AmountPage page) {
        String begins = opened.draft()
                .map(draft -> draft.change().inForceFrom().toString())
                .orElse("");
        return AmountText.day(page.lastDay())
                .map(last -> last.plusDays(1).toString())
                .orElse(begins);
    }

    /** A family that ends with a year ends with the new year instead. */
    private static String lastDay(AmountPage page, String from) {
        boolean endsBefore = !page.lastDay().isEmpty() && page.lastDay().compareTo(from) < 0;
        return endsBefore && from.matches("\\d{4}-.*") ? from.substring(0, 4) + "-12-31" : page.lastDay();
    }

    @PostMapping(ADDRESS)
    String save(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("grupp") String family,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Family opened = places.writable(area, change, family);
        AmountForm form = AmountForm.of(sent);
        return switch (sent.getOrDefault("gor", "")) {
            case "klistra" -> pasted(opened, form, sent.getOrDefault("klistrat", ""), model);
            case "spara" -> saved(opened, form, model, flash);
            default -> compared(opened, form, model);
        };
    }

    private String pasted(Family opened, AmountForm form, String text, Model model) {
        AmountPage page = opened.page();
        Pasted read = Pasted.read(text, page, opened.family());
        var fields = new LinkedHashMap<String, String>();
        page.rows().forEach(row -> {
            String value = read.values().get(row.name());
            if (value != null) {
                fields.put(row.field(), value);
            }
        });
        PageErrors errors = text.isBlank()
                ? new PageErrors(List.of(new PageError("klistrat", "Klistra in raderna först.")))
                : PageErrors.none();
        return show(opened, form.with(fields), new Shown(text, read, true), errors, model);
    }

    private String compared(Family opened, AmountForm form, Model model) {
        List<PageError> errors = new ArrayList<>();
        form.edit(opened.page(), errors).ifPresent(edit -> errors.addAll(refusals(opened, edit)));
        return show(opened, form, new Shown("", Shown.NOTHING.read(), true), new PageErrors(errors), model);
    }

    private static List<PageError> refusals(Family opened, AmountEdit edit) {
        AmountPage page = opened.page();
        return edit.problems(opened.file(), opened.before()).stream()
                .map(page::error)
                .toList();
    }

    private String saved(Family opened, AmountForm form, Model model, RedirectAttributes flash) {
        var shown = new Shown("", Shown.NOTHING.read(), true);
        List<PageError> errors = new ArrayList<>();
        Optional<AmountEdit> edit = form.edit(opened.page(), errors);
        edit.ifPresent(found -> errors.addAll(refusals(opened, found)));
        if (edit.isEmpty() || !errors.isEmpty()) {
            return show(opened, form, shown, new PageErrors(errors), model);
        }
        EditResult result = edit.get().in(opened.file(), opened.before());
        if (result instanceof EditResult.Refused refused) {
            return show(
                    opened, form, shown, new PageErrors(List.of(opened.page().error(refused))), model);
        }
        Outcome outcome = saves.save(
                opened.draft().orElseThrow(),
                (EditResult.Edited) result,
                form.version(),
                address(opened, form.from().strip()),
                flash);
        return outcome.orShow(refused -> show(opened, form, shown, refused, model));
    }

    private static String address(Family opened, String from) {
        return UriComponentsBuilder.fromPath(opened.home() + "/arsbelopp")
                .queryParam("grupp", "{grupp}")
                .queryParam("fran", "{fran}")
                .encode()
                .buildAndExpand(opened.family(), from)
                .toUriString();
    }

    private String show(Family opened, AmountForm form, Shown shown, PageErrors errors, Model model) {
        AmountPage page = opened.page();
        model.addAttribute("errors", errors);
        model.addAttribute("form", form);
        model.addAttribute("shown", shown);
        model.addAttribute("year", YearPage.of(opened, page, form, areas.today()));
        model.addAttribute("title", page.title() + " från " + form.from());
        places.show(
                opened,
                page,
                model,
                new Crumb("Belopp", opened.home() + "/belopp"),
                new Crumb(page.title(), opened.address()),
                new Crumb("Ett helt års belopp", null));
        return "rules/arsbelopp";
    }
}
