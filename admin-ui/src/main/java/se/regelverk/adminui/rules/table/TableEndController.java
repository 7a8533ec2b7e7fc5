package se.regelverk.adminui.rules.table;

import java.time.LocalDate;
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
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.UsesView;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.TableEdit;
import se.regelverk.engine.change.usage.Use;

/** The end of a table: one that has been in force gets a last day, one that is new in the change is taken away. Refused while used. */
@Controller
class TableEndController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/tabell/{table}/avsluta";

    private final Drafts drafts;
    private final Opening opening;
    private final Saves saves;
    private final TableUses uses;

    TableEndController(Drafts drafts, Opening opening, Saves saves, TableUses uses) {
        this.drafts = drafts;
        this.opening = opening;
        this.saves = saves;
        this.uses = uses;
    }

    /** A table and the area it is in, with whether it is new in the change. */
    private record Place(TableFile table, Opened opened, boolean isNew) {}

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        Place place = place(path);
        String lastDay =
                place.table().draft().change().inForceFrom().minusDays(1).toString();
        return show(place, uses.of(place.table(), place.opened()), lastDay, PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String end(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Place place = place(path);
        return place.isNew() ? remove(place, sent, model, flash) : retire(place, sent, model, flash);
    }

    private String remove(Place place, Map<String, String> sent, Model model, RedirectAttributes flash) {
        TableFile table = place.table();
        List<Use> all = uses.of(table, place.opened());
        if (!all.isEmpty()) {
            return show(place, all, "", used(all, "kan inte tas bort"), model);
        }
        return saves.remove(
                        table.draft(),
                        table.file().path(),
                        PostedVersion.of(sent),
                        table.draft().address() + "/tabell",
                        flash)
                .orShow(refused -> show(place, all, "", refused, model));
    }

    private String retire(Place place, Map<String, String> sent, Model model, RedirectAttributes flash) {
        TableFile table = place.table();
        String written = sent.getOrDefault("sista-dag", "");
        List<PageError> errors = new ArrayList<>();
        Optional<LocalDate> day = DayField.read(written, "sista-dag", "den sista dagen", true, errors);
        if (day.isEmpty()) {
            return show(place, uses.of(table, place.opened()), written, new PageErrors(errors), model);
        }
        List<Use> after = uses.after(day.get(), table, place.opened());
        if (!after.isEmpty()) {
            return show(place, after, written, used(after, "kan inte avslutas då"), model);
        }
        if (TableEdit.retire(table.file(), day.get()) instanceof EditResult.Edited edited) {
            return saves.save(table.draft(), edited, PostedVersion.of(sent), table.address(), flash)
                    .orShow(refused -> show(place, after, written, refused, model));
        }
        var refused = (EditResult.Refused) TableEdit.retire(table.file(), day.get());
        return show(place, after, written, errors("sista-dag", refused.problem()), model);
    }

    private static PageErrors used(List<Use> uses, String cannot) {
        return errors(
                "anvands",
                "Det tabellen ger används på %s, så den %s."
                        .formatted(uses.size() == 1 ? "ett ställe" : uses.size() + " ställen", cannot));
    }

    private static PageErrors errors(String field, String problem) {
        return new PageErrors(List.of(new PageError(field, problem)));
    }

    private Place place(Map<String, String> path) {
        TableFile table = TableFile.of(drafts.writable(path), path);
        Opened opened = opening.writable(path);
        return new Place(
                table, opened, table.draft().fileBefore(table.file().path()).isEmpty());
    }

    private String show(Place place, List<Use> used, String lastDay, PageErrors errors, Model model) {
        TableFile table = place.table();
        model.addAttribute("errors", errors);
        model.addAttribute("tableTitle", table.title());
        model.addAttribute("isNew", place.isNew());
        model.addAttribute("uses", UsesView.of(used, place.opened()));
        model.addAttribute("lastDay", lastDay);
        model.addAttribute("here", table.address());
        opening.show(
                place.opened(),
                model,
                new Crumb("Beslutstabeller", table.draft().address() + "/tabell"),
                new Crumb(table.title(), table.address()),
                new Crumb(place.isNew() ? "Ta bort tabellen" : "Avsluta tabellen", null));
        return "rules/table/avsluta";
    }
}
