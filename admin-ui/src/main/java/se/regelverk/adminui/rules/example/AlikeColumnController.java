package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleColumn;

/** The columns of examples that are alike: what each row changes and what it expects. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempeltabell/{table}/kolumner")
class AlikeColumnController {
    private static final String GIVEN = "givet";
    private static final String EXPECTED = "vantat";
    private static final String TOLERANCE = "tolerans";

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    AlikeColumnController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    @GetMapping
    String page(@PathVariable Map<String, String> path, Model model) {
        return show(table(path), Map.of(), PageErrors.none(), model);
    }

    @PostMapping
    String act(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        AlikeTable table = table(path);
        String which = sent.getOrDefault("ta-bort", "");
        Optional<ExampleColumn> removed = ExampleColumn.of(table.file()).stream()
                .filter(column -> column.key().equals(which))
                .findFirst();
        List<PageError> problems = new ArrayList<>();
        Optional<EditResult> result = removed.map(column -> column.removedFrom(table.file()))
                .or(() -> wanted(table, sent, problems).map(column -> column.addedTo(table.file())));
        if (result.isPresent() && result.get() instanceof EditResult.Edited edited) {
            Outcome outcome =
                    saves.save(table.draft(), edited, PostedVersion.of(sent), table.address() + "/kolumner", flash);
            return outcome.orShow(errors -> show(table, sent, errors, model));
        }
        result.map(EditResult.Refused.class::cast)
                .ifPresent(refused -> problems.add(new PageError(null, refused.problem())));
        return show(table, sent, new PageErrors(problems), model);
    }

    /** The column to add; empty, with a problem, when none was chosen. */
    private static Optional<ExampleColumn> wanted(
            AlikeTable table, Map<String, String> sent, List<PageError> problems) {
        boolean given = "givet".equals(sent.get("slag"));
        String field = given ? GIVEN : EXPECTED;
        String place = sent.getOrDefault(field, "");
        boolean isOne =
                choices(table, given).stream().anyMatch(choice -> choice.value().equals(place));
        if (!isOne) {
            problems.add(new PageError(field, "Välj vad kolumnen ska innehålla."));
            return Optional.empty();
        }
        String tolerance = given
                ? ""
                : ExpectedText.number(sent.getOrDefault(TOLERANCE, "").strip());
        if (!tolerance.isEmpty() && (!ExpectedText.isNumber(tolerance) || tolerance.startsWith("-"))) {
            problems.add(new PageError(TOLERANCE, "Skriv hur mycket värdet får skilja med siffror, till exempel 1."));
            return Optional.empty();
        }
        var column = ExampleColumn.fresh(given, place, tolerance, ExampleColumn.of(table.file()));
        if (!tolerance.isEmpty()
                && !AlikeColumn.of(column, table.draft().pack()).isNumber()) {
            problems.add(new PageError(TOLERANCE, "Bara tal får skilja. Lämna fältet tomt."));
            return Optional.empty();
        }
        return Optional.of(column);
    }

    /** What is no column yet. */
    private static List<Choice> choices(AlikeTable table, boolean given) {
        Optional<AreaContent> content = ExampleForms.content(table.draft());
        if (content.isEmpty()) {
            return List.of();
        }
        var places = new AlikePlaces(content.get().pack());
        var said = table.file().entries().entries("givet");
        Map<String, String> all = given
                ? content.get()
                        .form(said.text("formular"))
                        .map(form -> places.given(form, said.entries("svar")))
                        .orElse(Map.of())
                : places.expected();
        List<String> taken = ExampleColumn.of(table.file()).stream()
                .filter(column -> column.given() == given)
                .map(ExampleColumn::place)
                .toList();
        return all.entrySet().stream()
                .filter(place -> !taken.contains(place.getKey()))
                .map(place -> Choice.of(place.getKey(), place.getValue()))
                .toList();
    }

    private AlikeTable table(Map<String, String> path) {
        return AlikeTable.of(
                drafts.writable(path.getOrDefault("area", ""), path.getOrDefault("change", "")),
                path.getOrDefault("table", ""));
    }

    private String show(AlikeTable table, Map<String, String> sent, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("tableTitle", table.title());
        model.addAttribute("columns", table.columns());
        model.addAttribute("given", choices(table, true));
        model.addAttribute("expected", choices(table, false));
        model.addAttribute("sent", sent);
        model.addAttribute("here", table.address());
        model.addAttribute("version", table.draft().change().version());
        model.addAttribute(
                "crumbs",
                table.crumbs(
                        areas.title(table.draft().area()),
                        new Crumb(table.title(), table.address()),
                        new Crumb("Kolumner", null)));
        return "rules/example/kolumner";
    }
}
