package se.regelverk.adminui.rules.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.example.AlikeTable.Results;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleRows;
import se.regelverk.engine.change.edit.WrittenRow;

/** Examples that are alike: a row for each, with how it goes, and what is done with a chosen row. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempeltabell/{table}")
class AlikeTableController {
    private static final List<Choice> ACTIONS =
            List.of(Choice.of("ny", "Ny rad under"), Choice.of("kopia", "Kopiera"), Choice.of("ta-bort", "Ta bort"));

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    AlikeTableController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    /**
     * A row of the table.
     *
     * @param passes null when it could not be run
     */
    record Row(
            String name,
            String href,
            List<String> cells,
            @org.jspecify.annotations.Nullable Boolean passes,
            List<String> differences) {}

    @GetMapping
    String page(@PathVariable Map<String, String> path, Model model) {
        return show(table(path), PageErrors.none(), model);
    }

    @PostMapping
    String act(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        AlikeTable table = table(path);
        String row = sent.getOrDefault("rad", "");
        if (ExampleRows.find(table.file(), row).isEmpty()) {
            return show(table, refused("Välj först en rad i tabellen."), model);
        }
        return switch (sent.getOrDefault("gor", "")) {
            case "ny" -> "redirect:" + table.rowAddress(row) + "&gor=ny";
            case "kopia" -> "redirect:" + table.rowAddress(row) + "&gor=kopia";
            case "ta-bort" -> removed(table, row, PostedVersion.of(sent), model, flash);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String removed(AlikeTable table, String row, long version, Model model, RedirectAttributes flash) {
        EditResult result = ExampleRows.remove(table.file(), row);
        if (result instanceof EditResult.Refused refused) {
            return show(table, refused(refused.problem()), model);
        }
        Outcome outcome = saves.save(table.draft(), (EditResult.Edited) result, version, table.address(), flash);
        return outcome.orShow(errors -> show(table, errors, model));
    }

    private static PageErrors refused(String problem) {
        return new PageErrors(List.of(new PageError(null, problem)));
    }

    private AlikeTable table(Map<String, String> path) {
        return AlikeTable.of(
                drafts.writable(path.getOrDefault("area", ""), path.getOrDefault("change", "")),
                path.getOrDefault("table", ""));
    }

    private String show(AlikeTable table, PageErrors errors, Model model) {
        Optional<Results> results = table.results();
        List<AlikeColumn> columns = table.columns();
        List<Row> rows = ExampleRows.of(table.file()).stream()
                .map(row -> row(table, row, columns, results))
                .toList();
        long passed =
                rows.stream().filter(row -> Boolean.TRUE.equals(row.passes())).count();
        model.addAttribute("errors", errors);
        model.addAttribute("tableTitle", table.title());
        model.addAttribute("columns", columns);
        model.addAttribute("rows", rows);
        model.addAttribute("problems", results.map(Results::problems).orElse(List.of()));
        model.addAttribute(
                "summary",
                results.isPresent()
                        ? "%d av %d exempel går igenom.".formatted(passed, rows.size())
                        : "Exemplen körs när felen i utkastet är rättade.");
        model.addAttribute("actions", ACTIONS);
        model.addAttribute("here", table.address());
        model.addAttribute("address", table.draft().address());
        model.addAttribute("path", table.file().path());
        model.addAttribute("version", table.draft().change().version());
        model.addAttribute("crumbs", table.crumbs(areas.title(table.draft().area()), new Crumb(table.title(), null)));
        return "rules/example/tabell";
    }

    private static Row row(AlikeTable table, WrittenRow row, List<AlikeColumn> columns, Optional<Results> results) {
        List<String> cells = columns.stream()
                .map(column -> column.shown(row.content().value(column.field())))
                .toList();
        Optional<List<String>> differences =
                results.flatMap(found -> Optional.ofNullable(found.differences().get(row.id())));
        return new Row(
                row.id(),
                table.rowAddress(row.id()),
                cells,
                differences.map(List::isEmpty).orElse(null),
                differences.orElse(List.of()));
    }
}
