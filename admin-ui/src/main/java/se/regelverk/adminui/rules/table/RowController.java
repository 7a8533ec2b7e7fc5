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
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.RowEdit;
import se.regelverk.engine.variation.LocalKind;

/** A row of a table: changed, retired, copied to a new one, or begun anew. */
@Controller
class RowController {
    static final List<Choice> LEVELS = List.of(
            Choice.of("", "Samma som tabellen"),
            Choice.of("AUTO", "Räknas automatiskt"),
            Choice.of("FORSLAG", "Handläggaren beslutar"));

    private static final String ADDRESS = "/paket/{area}/andring/{change}/tabell/{table}/rad/{row}";

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;
    private final RuleCounts counts;

    RowController(Drafts drafts, Saves saves, Areas areas, RuleCounts counts) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
        this.counts = counts;
    }

    /** What is done with the row that the address names. */
    private enum Task {
        CHANGE(""),
        COPY("/kopia"),
        ADD("/ny");

        private final String suffix;

        Task(String suffix) {
            this.suffix = suffix;
        }
    }

    /** A row in its table. */
    private record Place(TableFile table, String id, RowForm form, Task task) {
        /** The id of the row that the form is about. */
        String ownId() {
            return task == Task.CHANGE ? id : RowEdit.nextId(table.ids());
        }

        RowEdit start() {
            RowEdit content = table.row(id).content();
            return task == Task.ADD ? RowEdit.blank() : content;
        }

        EditResult edited(RowEdit edit) {
            return task == Task.CHANGE ? edit.in(table.file(), id) : edit.after(table.file(), id, ownId());
        }

        String title() {
            return (task == Task.CHANGE ? "Rad " : "Ny rad ") + ownId();
        }

        String action() {
            return "%s/rad/%s%s".formatted(table.address(), id, task.suffix);
        }
    }

    @GetMapping(ADDRESS)
    String edit(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "avsluta", required = false) @org.jspecify.annotations.Nullable String retire,
            Model model) {
        Place place = place(path, Task.CHANGE);
        RowEdit row = place.start();
        boolean ends = retire != null && row.to().isEmpty();
        String lastDay =
                place.table().draft().change().inForceFrom().minusDays(1).toString();
        return show(place, ends ? row.with("galler-till", lastDay) : row, PageErrors.none(), model);
    }

    @GetMapping(ADDRESS + "/kopia")
    String copy(@PathVariable Map<String, String> path, Model model) {
        Place place = place(path, Task.COPY);
        return show(place, place.start(), PageErrors.none(), model);
    }

    @GetMapping(ADDRESS + "/ny")
    String add(@PathVariable Map<String, String> path, Model model) {
        Place place = place(path, Task.ADD);
        return show(place, place.start(), PageErrors.none(), model);
    }

    @PostMapping({ADDRESS, ADDRESS + "/{task:kopia|ny}"})
    String save(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Place place = place(path, task(path.getOrDefault("task", "")));
        RowEdit edit = place.form().read(sent);
        List<PageError> errors = place.form().problems(edit);
        if (!errors.isEmpty() || "visa".equals(sent.get("gor"))) {
            return show(place, edit, new PageErrors(errors), model);
        }
        EditResult result = place.edited(edit);
        if (result instanceof EditResult.Refused refused) {
            return show(place, edit, new PageErrors(List.of(new PageError(null, refused.problem()))), model);
        }
        Outcome outcome = saves.save(
                place.table().draft(),
                (EditResult.Edited) result,
                PostedVersion.of(sent),
                place.table().address(),
                flash);
        return outcome.orShow(refused -> show(place, edit, refused, model));
    }

    private static Task task(String word) {
        return word.isEmpty() ? Task.CHANGE : word.equals("ny") ? Task.ADD : Task.COPY;
    }

    private Place place(Map<String, String> path, Task task) {
        var draft = drafts.writable(path);
        TableFile table = TableFile.of(draft, path);
        String id = path.getOrDefault("row", "");
        table.row(id);
        RowForm form = table.form().orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return new Place(table, id, form, task);
    }

    /** The row as it would be read out, with what the form says now. */
    private static String reading(Place place, RowEdit edit) {
        return place.edited(edit) instanceof EditResult.Edited edited
                ? place.table().with(edited).reading(place.ownId())
                : "";
    }

    private String show(Place place, RowEdit edit, PageErrors errors, Model model) {
        TableFile table = place.table();
        boolean isEmpty = edit.output().isEmpty();
        model.addAttribute("errors", errors);
        model.addAttribute("rowTitle", place.title());
        model.addAttribute("tableTitle", table.title());
        model.addAttribute("after", place.task() == Task.CHANGE ? null : place.id());
        model.addAttribute("isCopy", place.task() == Task.COPY);
        model.addAttribute("fields", place.form().fields(edit));
        model.addAttribute("row", edit);
        model.addAttribute("levels", LEVELS);
        model.addAttribute("reading", errors.any() || isEmpty ? "" : reading(place, edit));
        model.addAttribute("rule", place.ownId());
        model.addAttribute("used", counts.inForce(table.draft().area()).orElse(null));
        model.addAttribute("action", place.action());
        model.addAttribute("back", table.address());
        model.addAttribute(
                "local", place.task() == Task.CHANGE ? LocalMark.of(table.draft(), LocalKind.ROW, place.id()) : null);
        model.addAttribute("version", table.draft().change().version());
        model.addAttribute(
                "crumbs",
                table.crumbs(
                        areas.title(table.draft().area()),
                        new Crumb(table.title(), table.address()),
                        new Crumb(place.title(), null)));
        return "rules/table/rad";
    }
}
