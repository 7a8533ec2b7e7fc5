package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.TableEdit;
import se.regelverk.engine.rulepack.HitPolicy;

/** A table's name, how many rows may fit, and who decides in its rows. */
@Controller
class TableHeadController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/tabell/{table}/om";
    static final List<Choice> POLICIES = Arrays.stream(HitPolicy.values())
            .map(policy -> new Choice(policy.word(), policy.sentence(), hint(policy)))
            .toList();
    private static final List<Choice> LEVELS =
            List.of(Choice.of("AUTO", "Räknas automatiskt"), Choice.of("FORSLAG", "Handläggaren beslutar"));

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    TableHeadController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    private static String hint(HitPolicy policy) {
        return switch (policy) {
            case UNIQUE -> "Kontrollen säger till om två rader kan stämma samtidigt.";
            case FIRST -> "Radernas ordning avgör. Lägg undantag överst.";
            case COLLECT -> "Radernas belopp summeras. Resultatet måste vara ett tal.";
        };
    }

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        TableFile table = table(path);
        return show(table, TableEdit.of(table.root()), PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String save(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        TableFile table = table(path);
        var edit = new TableEdit(
                sent.getOrDefault("titel", "").strip(), sent.getOrDefault("traff", ""), sent.getOrDefault("niva", ""));
        List<PageError> errors = problems(edit);
        if (!errors.isEmpty()) {
            return show(table, edit, new PageErrors(errors), model);
        }
        EditResult result = edit.in(table.file());
        if (result instanceof EditResult.Refused refused) {
            return show(table, edit, new PageErrors(List.of(new PageError(null, refused.problem()))), model);
        }
        Outcome outcome =
                saves.save(table.draft(), (EditResult.Edited) result, PostedVersion.of(sent), table.address(), flash);
        return outcome.orShow(refused -> show(table, edit, refused, model));
    }

    private static List<PageError> problems(TableEdit edit) {
        List<PageError> errors = new ArrayList<>();
        if (edit.title().isEmpty()) {
            errors.add(new PageError("titel", "Ange tabellens rubrik."));
        }
        if (HitPolicy.ofWord(edit.hitPolicy()).isEmpty()) {
            errors.add(new PageError("traff", "Välj hur många rader som får stämma."));
        }
        if (LEVELS.stream().noneMatch(level -> level.value().equals(edit.level()))) {
            errors.add(new PageError("niva", "Välj vem som beslutar."));
        }
        return errors;
    }

    private TableFile table(Map<String, String> path) {
        return TableFile.of(drafts.writable(path), path);
    }

    private String show(TableFile table, TableEdit edit, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("edit", edit);
        model.addAttribute("policies", POLICIES);
        model.addAttribute("levels", LEVELS);
        model.addAttribute("here", table.address());
        model.addAttribute("version", table.draft().change().version());
        model.addAttribute(
                "crumbs",
                table.crumbs(
                        areas.title(table.draft().area()),
                        new Crumb(table.title(), table.address()),
                        new Crumb("Om tabellen", null)));
        return "rules/table/om";
    }
}
