package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.example.ExpectedSections.Control;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleRows;
import se.regelverk.engine.change.edit.RowEdit;
import se.regelverk.engine.change.edit.WrittenRow;

/** One of many examples that are alike: its name, what it changes and what it expects. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempeltabell/{table}/rad")
class AlikeRowController {
    private static final String NAME = "radens-namn";
    private static final String NEW = "ny";
    private static final String COPY = "kopia";

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    AlikeRowController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    /** A row of a table: itself, or the row that a new one comes below. */
    private record Place(AlikeTable table, WrittenRow row, String action) {
        boolean isNew() {
            return action.equals(NEW) || action.equals(COPY);
        }

        String address() {
            return table.rowAddress(row.id()) + (isNew() ? "&gor=" + action : "");
        }
    }

    @GetMapping
    String page(
            @PathVariable Map<String, String> path,
            @RequestParam("namn") String name,
            @RequestParam(name = "gor", defaultValue = "") String action,
            Model model) {
        Place place = place(path, name, action);
        WrittenRow shown = place.isNew()
                ? new WrittenRow("", action.equals(COPY) ? place.row().content() : RowEdit.blank())
                : place.row();
        return show(place, shown, PageErrors.none(), model);
    }

    @PostMapping
    String save(
            @PathVariable Map<String, String> path,
            @RequestParam("namn") String name,
            @RequestParam(name = "gor", defaultValue = "") String action,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Place place = place(path, name, action);
        List<PageError> problems = new ArrayList<>();
        WrittenRow typed = typed(place.table(), sent, problems);
        if (problems.isEmpty()) {
            EditResult result = place.isNew()
                    ? ExampleRows.add(place.table().file(), name, typed)
                    : ExampleRows.change(place.table().file(), name, typed);
            if (result instanceof EditResult.Edited edited) {
                Outcome outcome = saves.save(
                        place.table().draft(),
                        edited,
                        PostedVersion.of(sent),
                        place.table().address(),
                        flash);
                return outcome.orShow(errors -> show(place, typed, errors, model));
            }
            var refused = (EditResult.Refused) result;
            problems.add(new PageError(refused.field().equals("namn") ? NAME : null, refused.problem()));
        }
        return show(place, typed, new PageErrors(problems), model);
    }

    private static WrittenRow typed(AlikeTable table, Map<String, String> sent, List<PageError> problems) {
        String name = sent.getOrDefault(NAME, "").strip();
        if (!ExampleRows.isName(name)) {
            problems.add(new PageError(NAME, "Skriv vad raden visar, på en rad och med högst 200 tecken."));
        }
        RowEdit content = RowEdit.blank();
        for (AlikeColumn column : table.columns()) {
            var cell = column.typed(sent.getOrDefault(column.field(), ""));
            content = content.with(column.field(), cell.text());
            cell.problem().ifPresent(problem -> problems.add(new PageError(column.field(), problem)));
        }
        return new WrittenRow(name, content);
    }

    private Place place(Map<String, String> path, String name, String action) {
        AlikeTable table = AlikeTable.of(
                drafts.writable(path.getOrDefault("area", ""), path.getOrDefault("change", "")),
                path.getOrDefault("table", ""));
        return new Place(table, table.row(name), action);
    }

    private String show(Place place, WrittenRow row, PageErrors errors, Model model) {
        AlikeTable table = place.table();
        String title = place.isNew() ? "Nytt exempel" : place.row().id();
        model.addAttribute("errors", errors);
        model.addAttribute("tableTitle", table.title());
        model.addAttribute("rowTitle", title);
        model.addAttribute("rowName", row.id());
        model.addAttribute("given", controls(table, row, true));
        model.addAttribute("expected", controls(table, row, false));
        model.addAttribute("action", place.address());
        model.addAttribute("back", table.address());
        model.addAttribute("version", table.draft().change().version());
        model.addAttribute(
                "crumbs",
                table.crumbs(
                        areas.title(table.draft().area()),
                        new Crumb(table.title(), table.address()),
                        new Crumb(title, null)));
        return "rules/example/rad";
    }

    private static List<Control> controls(AlikeTable table, WrittenRow row, boolean given) {
        return table.columns().stream()
                .filter(column -> column.column().given() == given)
                .map(column -> column.control(row.content().value(column.field())))
                .toList();
    }
}
