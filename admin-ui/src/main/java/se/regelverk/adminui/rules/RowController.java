package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.RowEdit;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;

/** A row of a table: changed, or copied to a new one. */
@Controller
class RowController {
    private static final List<Choice> LEVELS = List.of(
            Choice.of("", "Samma som tabellen"),
            Choice.of("AUTO", "Räknas automatiskt"),
            Choice.of("FORSLAG", "Handläggaren beslutar"));

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    RowController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    /** A row in its table, with the rules around it. */
    private record Place(
            Draft draft,
            String tableName,
            ContentFile file,
            RulePack pack,
            DecisionTable table,
            Entries row,
            String id,
            boolean copy) {
        RowForm form() {
            return new RowForm(pack, table);
        }

        /** The id of the row that the form is about. */
        String ownId() {
            List<String> ids = TablePage.rows(TablePage.root(file)).stream()
                    .map(other -> other.text("id"))
                    .toList();
            return copy ? RowEdit.nextId(ids) : id;
        }

        EditResult edited(RowEdit edit) {
            return copy ? edit.after(file, id, ownId()) : edit.in(file, id);
        }

        String address() {
            return "%s/tabell/%s".formatted(draft.address(), tableName);
        }
    }

    @GetMapping("/paket/{area}/andring/{change}/tabell/{table}/rad/{row}")
    String edit(@PathVariable Map<String, String> path, Model model) {
        return show(place(path, false), model);
    }

    @GetMapping("/paket/{area}/andring/{change}/tabell/{table}/rad/{row}/kopia")
    String copy(@PathVariable Map<String, String> path, Model model) {
        return show(place(path, true), model);
    }

    @PostMapping("/paket/{area}/andring/{change}/tabell/{table}/rad/{row}")
    String edit(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        return save(place(path, false), sent, model, flash);
    }

    @PostMapping("/paket/{area}/andring/{change}/tabell/{table}/rad/{row}/kopia")
    String copy(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        return save(place(path, true), sent, model, flash);
    }

    private Place place(Map<String, String> path, boolean copy) {
        Draft draft = drafts.writable(path.getOrDefault("area", ""), path.getOrDefault("change", ""));
        String name = path.getOrDefault("table", "");
        String id = path.getOrDefault("row", "");
        ContentFile file = draft.file(TableController.path(draft, name));
        RulePack pack = draft.pack().orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        DecisionTable table =
                TablePage.read(file, draft.pack()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Entries row = TablePage.row(TablePage.root(file), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Place(draft, name, file, pack, table, row, id, copy);
    }

    private String show(Place place, Model model) {
        RowEdit edit = RowEdit.of(place.row());
        return show(place, edit, PageErrors.none(), model);
    }

    private String save(Place place, Map<String, String> sent, Model model, RedirectAttributes flash) {
        RowEdit edit = place.form().read(sent);
        List<PageError> errors = place.form().problems(edit);
        if (!errors.isEmpty() || "visa".equals(sent.get("gor"))) {
            return show(place, edit, new PageErrors(errors), model);
        }
        EditResult result = place.edited(edit);
        if (result instanceof EditResult.Refused refused) {
            return show(place, edit, new PageErrors(List.of(new PageError(null, refused.problem()))), model);
        }
        Outcome outcome =
                saves.save(place.draft(), (EditResult.Edited) result, PostedVersion.of(sent), place.address(), flash);
        return outcome instanceof Outcome.Refused refused
                ? show(place, edit, refused.errors(), model)
                : ((Outcome.Leads) outcome).view();
    }

    /** The row as it would be read out, with what the form says now. */
    private static String reading(Place place, RowEdit edit) {
        if (!(place.edited(edit) instanceof EditResult.Edited edited)) {
            return "";
        }
        Optional<RulePack> pack = place.draft().packWith(edited.path(), edited.text(), new Problems());
        return TablePage.reading(
                place.ownId(), TablePage.read(new ContentFile(edited.path(), edited.text()), pack), pack);
    }

    private String show(Place place, RowEdit edit, PageErrors errors, Model model) {
        Draft draft = place.draft();
        String id = place.ownId();
        String title = place.copy() ? "Ny rad " + id : "Rad " + id;
        model.addAttribute("errors", errors);
        model.addAttribute("rowTitle", title);
        model.addAttribute("tableTitle", place.table().title());
        model.addAttribute("copyOf", place.copy() ? place.id() : null);
        model.addAttribute("fields", place.form().fields(edit));
        model.addAttribute("row", edit);
        model.addAttribute("levels", LEVELS);
        model.addAttribute("reading", errors.any() ? "" : reading(place, edit));
        model.addAttribute(
                "action", "%s/rad/%s%s".formatted(place.address(), place.id(), place.copy() ? "/kopia" : ""));
        model.addAttribute("back", place.address());
        model.addAttribute("version", draft.change().version());
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb(place.table().title(), place.address()),
                        new Crumb(title, null)));
        return "rules/rad";
    }
}
