package se.regelverk.adminui.rules.table;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.LocalMark;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.RuleCounts;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.RowsEdit;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;

/** A decision table: its rows as a grid, and what is done with a chosen row. */
@Controller
class TableController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/tabell/{table}";

    private static final List<Choice> ACTIONS = List.of(
            Choice.of("ny", "Ny rad under"),
            Choice.of("kopia", "Kopiera"),
            Choice.of("upp", "Flytta upp"),
            Choice.of("ner", "Flytta ner"),
            Choice.of("avsluta", "Avsluta"),
            Choice.of("ta-bort", "Ta bort"));

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;
    private final TableFindings findings;
    private final RuleCounts counts;

    TableController(Drafts drafts, Saves saves, Areas areas, TableFindings findings, RuleCounts counts) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
        this.findings = findings;
        this.counts = counts;
    }

    /** What the grid is told of cells that are not saved yet. */
    record Tried(String reading, List<PageError> errors, List<FindingView> findings) {}

    @GetMapping(ADDRESS)
    String page(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "sida", defaultValue = "1") String page,
            Model model) {
        var draft = drafts.readable(path);
        return show(TableFile.of(draft, path), page, Unsaved.NONE, PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String act(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        TableFile table = writable(path);
        Unsaved unsaved = Unsaved.read(sent.getOrDefault("andringar", ""), table);
        String page = sent.getOrDefault("sida", "1");
        List<PageError> errors = unsaved.problems(table);
        if (!errors.isEmpty()) {
            return show(table, page, unsaved, new PageErrors(errors), model);
        }
        String row = sent.getOrDefault("rad", "");
        String action = sent.getOrDefault("gor", "spara");
        if (!action.equals("spara") && !table.ids().contains(row)) {
            return show(table, page, unsaved, refused("Välj först en rad i tabellen."), model);
        }
        EditResult result = edited(table, unsaved, action, row);
        if (result instanceof EditResult.Refused refused) {
            return show(table, page, unsaved, refused(refused.problem()), model);
        }
        boolean leads = List.of("ny", "kopia", "avsluta").contains(action);
        String back = table.address() + (leads ? "/rad/" + row + suffix(action) : "?sida=" + page);
        if (leads && unsaved.isEmpty()) {
            return "redirect:" + back;
        }
        Outcome outcome = saves.save(table.draft(), (EditResult.Edited) result, PostedVersion.of(sent), back, flash);
        return outcome.orShow(refused -> show(table, page, unsaved, refused, model));
    }

    @PostMapping(ADDRESS + "/prova")
    @ResponseBody
    Tried tried(@PathVariable Map<String, String> path, @RequestParam Map<String, String> sent) {
        TableFile table = writable(path);
        Unsaved unsaved = Unsaved.read(sent.getOrDefault("andringar", ""), table);
        List<PageError> errors = unsaved.problems(table);
        if (!(unsaved.applied(table) instanceof EditResult.Edited edited)) {
            return new Tried("", errors, List.of());
        }
        TableFile changed = table.with(edited);
        String reading = changed.reading(sent.getOrDefault("rad", ""));
        return new Tried(reading, errors, findings.of(changed));
    }

    private TableFile writable(Map<String, String> path) {
        return TableFile.of(drafts.writable(path), path);
    }

    private static EditResult edited(TableFile table, Unsaved unsaved, String action, String row) {
        if (!(unsaved.applied(table) instanceof EditResult.Edited saved)) {
            return unsaved.applied(table);
        }
        var file = new ContentFile(saved.path(), saved.text());
        return switch (action) {
            case "spara", "ny", "kopia", "avsluta" -> saved;
            case "upp" -> RowsEdit.move(file, row, -1);
            case "ner" -> RowsEdit.move(file, row, 1);
            case "ta-bort" ->
                LocalMark.inTheWay(table.draft(), new LocalItem(LocalKind.ROW, row))
                        .<EditResult>map(problem -> new EditResult.Refused("", problem))
                        .orElseGet(() -> RowsEdit.remove(file, table.draft().fileBefore(file.path()), row));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private static String suffix(String action) {
        return action.equals("avsluta") ? "?avsluta" : "/" + action;
    }

    private static PageErrors refused(String problem) {
        return new PageErrors(List.of(new PageError(null, problem)));
    }

    private String show(TableFile table, String page, Unsaved unsaved, PageErrors errors, Model model) {
        List<FindingView> found = findings.of(table);
        TablePage shown = TablePage.of(table, page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1, unsaved, found);
        var change = table.draft().change();
        model.addAttribute("errors", errors);
        model.addAttribute("table", shown);
        model.addAttribute("writes", change.state().open());
        model.addAttribute("version", change.version());
        model.addAttribute("address", table.draft().address());
        model.addAttribute("here", table.address());
        model.addAttribute("tableName", table.name());
        model.addAttribute("unsaved", unsaved.lines());
        model.addAttribute("actions", ACTIONS);
        model.addAttribute("findings", found);
        model.addAttribute("used", counts.inForce(table.draft().area()).orElse(null));
        model.addAttribute("previous", shown.number() > 1 ? table.address() + "?sida=" + (shown.number() - 1) : null);
        model.addAttribute(
                "next", shown.number() < shown.pages() ? table.address() + "?sida=" + (shown.number() + 1) : null);
        model.addAttribute("crumbs", table.crumbs(areas.title(table.draft().area()), new Crumb(shown.title(), null)));
        return "rules/table/tabell";
    }
}
