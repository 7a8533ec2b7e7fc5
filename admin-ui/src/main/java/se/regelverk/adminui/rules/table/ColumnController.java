package se.regelverk.adminui.rules.table;

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
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ColumnEdit;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.Parsed;

/** A column of conditions: added, changed, copied, moved or taken away. */
@Controller
class ColumnController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/tabell/{table}/kolumn";

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    ColumnController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    @GetMapping(ADDRESS)
    String add(@PathVariable Map<String, String> path, Model model) {
        return show(table(path), new ColumnEdit("", ""), false, PageErrors.none(), model);
    }

    @GetMapping(ADDRESS + "/{column}")
    String change(@PathVariable Map<String, String> path, Model model) {
        TableFile table = table(path);
        return show(table, column(table, path), true, PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        TableFile table = table(path);
        var edit = new ColumnEdit(
                sent.getOrDefault("key", "").strip(),
                sent.getOrDefault("uttryck", "").strip());
        Optional<PageError> error = problem(table, edit);
        return error.isPresent()
                ? show(table, edit, false, new PageErrors(List.of(error.get())), model)
                : saved(table, edit, false, edit.addTo(table.file()), sent, model, flash);
    }

    @PostMapping(ADDRESS + "/{column}")
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        TableFile table = table(path);
        String key = column(table, path).key();
        var edit = new ColumnEdit(key, sent.getOrDefault("uttryck", "").strip());
        String action = sent.getOrDefault("gor", "spara");
        Optional<PageError> error = action.equals("spara") ? problem(table, edit) : Optional.empty();
        return error.isPresent()
                ? show(table, edit, true, new PageErrors(List.of(error.get())), model)
                : saved(table, edit, true, edited(table, edit, action), sent, model, flash);
    }

    private static EditResult edited(TableFile table, ColumnEdit edit, String action) {
        return switch (action) {
            case "spara" -> edit.in(table.file());
            case "vanster" -> ColumnEdit.move(table.file(), edit.key(), -1);
            case "hoger" -> ColumnEdit.move(table.file(), edit.key(), 1);
            case "ta-bort" -> ColumnEdit.remove(table.file(), edit.key());
            case "kopiera" ->
                new ColumnEdit(freeKey(table, edit.key()), expression(table, edit.key()))
                        .copyOf(table.file(), edit.key());
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private static String freeKey(TableFile table, String key) {
        int number = 2;
        while (!expression(table, key + number).isEmpty()) {
            number++;
        }
        return key + number;
    }

    /** What a column tests, empty when there is no such column. */
    private static String expression(TableFile table, String key) {
        return table.file().written().orElse(Entries.NONE) instanceof Entries root
                ? root.entries("in").text(key)
                : "";
    }

    private static ColumnEdit column(TableFile table, Map<String, String> path) {
        String key = path.getOrDefault("column", "");
        String expression = expression(table, key);
        if (expression.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ColumnEdit(key, expression);
    }

    private static Optional<PageError> problem(TableFile table, ColumnEdit edit) {
        if (edit.expression().isEmpty()) {
            return Optional.of(new PageError("uttryck", "Ange vad kolumnen prövar."));
        }
        return table.form()
                .map(form -> ExpressionParser.parse(edit.expression(), form.names()))
                .filter(Parsed.Refused.class::isInstance)
                .map(parsed -> (Parsed.Refused<?>) parsed)
                .map(refused -> new PageError("uttryck", refused.problem() + " " + refused.remedy()));
    }

    private String saved(
            TableFile table,
            ColumnEdit edit,
            boolean exists,
            EditResult result,
            Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        if (result instanceof EditResult.Refused refused) {
            var error = new PageError(exists ? null : "key", refused.problem());
            return show(table, edit, exists, new PageErrors(List.of(error)), model);
        }
        Outcome outcome =
                saves.save(table.draft(), (EditResult.Edited) result, PostedVersion.of(sent), table.address(), flash);
        return outcome.orShow(refused -> show(table, edit, exists, refused, model));
    }

    private TableFile table(Map<String, String> path) {
        return TableFile.of(drafts.writable(path), path);
    }

    private String show(TableFile table, ColumnEdit edit, boolean exists, PageErrors errors, Model model) {
        String title = exists ? "Kolumnen " + edit.key() : "Ny kolumn";
        model.addAttribute("errors", errors);
        model.addAttribute("edit", edit);
        model.addAttribute("exists", exists);
        model.addAttribute("columnTitle", title);
        model.addAttribute("tableTitle", table.title());
        model.addAttribute("action", table.address() + "/kolumn" + (exists ? "/" + edit.key() : ""));
        model.addAttribute("names", table.form().map(RowForm::words).orElse(List.of()));
        model.addAttribute("back", table.address());
        model.addAttribute("version", table.draft().change().version());
        model.addAttribute(
                "crumbs",
                table.crumbs(
                        areas.title(table.draft().area()),
                        new Crumb(table.title(), table.address()),
                        new Crumb(title, null)));
        return "rules/table/kolumn";
    }
}
