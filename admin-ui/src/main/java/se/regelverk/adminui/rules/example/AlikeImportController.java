package se.regelverk.adminui.rules.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.RowsDifference;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleRows;
import se.regelverk.engine.change.edit.MissingRows;
import se.regelverk.engine.change.edit.TableDifference;
import se.regelverk.engine.change.edit.TableSheet.Wanted;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.sheet.CsvWriter;
import se.regelverk.engine.sheet.PastedText;
import se.regelverk.engine.sheet.Sheet;
import se.regelverk.engine.sheet.SheetFile;
import se.regelverk.engine.sheet.SheetResult;

/** Examples pasted or read from a file: first shown as a difference, then applied as one edit. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempeltabell/{table}/klistra")
class AlikeImportController {
    private static final List<Choice> MISSING =
            List.of(Choice.of("behall", "Behåll dem som de är"), Choice.of("ta-bort", "Ta bort dem"));

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    AlikeImportController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    @GetMapping
    String page(@PathVariable Map<String, String> path, Model model) {
        return ask(table(path), Map.of(), PageErrors.none(), model);
    }

    @PostMapping
    String pasted(@PathVariable Map<String, String> path, @RequestParam Map<String, String> sent, Model model) {
        AlikeTable table = table(path);
        SheetResult read = PastedText.read(sent.getOrDefault("text", ""));
        if (read instanceof SheetResult.Refused refused) {
            return ask(table, sent, wrong("text", List.of(refused.problem())), model);
        }
        Sheet sheet = ((SheetResult.Read) read).sheet();
        Wanted wanted = ExampleRows.hasHeadings(sheet)
                ? whole(sheet, table)
                : ExampleRows.block(sheet, table.file(), sent.getOrDefault("rad", ""), sent.getOrDefault("falt", ""));
        return shown(table, wanted, "text", sent, model);
    }

    @PostMapping("/fil")
    String uploaded(@PathVariable Map<String, String> path, @RequestParam("fil") MultipartFile file, Model model)
            throws IOException {
        AlikeTable table = table(path);
        if (file.isEmpty()) {
            return ask(table, Map.of(), wrong("fil", List.of("Välj en fil som inte är tom.")), model);
        }
        SheetResult read =
                SheetFile.read(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        return read instanceof SheetResult.Refused refused
                ? ask(table, Map.of(), wrong("fil", List.of(refused.problem())), model)
                : shown(table, whole(((SheetResult.Read) read).sheet(), table), "fil", Map.of(), model);
    }

    private String shown(AlikeTable table, Wanted wanted, String field, Map<String, String> sent, Model model) {
        return wanted.problems().isEmpty()
                ? show(table, wanted.rows(), PageErrors.none(), sent, model)
                : ask(table, sent, wrong(field, wanted.problems()), model);
    }

    @PostMapping("/anvand")
    String apply(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        AlikeTable table = table(path);
        SheetResult read =
                SheetFile.read("blad.csv", sent.getOrDefault("blad", "").getBytes(StandardCharsets.UTF_8));
        if (read instanceof SheetResult.Refused refused) {
            return ask(table, sent, wrong("text", List.of(refused.problem())), model);
        }
        Wanted wanted = whole(((SheetResult.Read) read).sheet(), table);
        if (!wanted.problems().isEmpty()) {
            return ask(table, sent, wrong("text", wanted.problems()), model);
        }
        boolean removes = "ta-bort".equals(sent.get("saknade"));
        EditResult result = ExampleRows.replace(table.file(), rows(table, wanted.rows(), removes));
        if (result instanceof EditResult.Refused refused) {
            return show(table, wanted.rows(), wrong(null, List.of(refused.problem())), sent, model);
        }
        Outcome outcome =
                saves.save(table.draft(), (EditResult.Edited) result, PostedVersion.of(sent), table.address(), flash);
        return outcome.orShow(refused -> show(table, wanted.rows(), refused, sent, model));
    }

    /** The rows as content writes them, with or without those that were left out. */
    private static List<WrittenRow> rows(AlikeTable table, List<WrittenRow> wanted, boolean removes) {
        List<WrittenRow> written = wanted.stream()
                .map(row -> table.written(row, new ArrayList<>()))
                .toList();
        return removes ? written : MissingRows.kept(ExampleRows.of(table.file()), written);
    }

    private static Wanted whole(Sheet sheet, AlikeTable table) {
        return ExampleRows.all(sheet, table.file(), RowsDifference.headings(table.labels()));
    }

    private static PageErrors wrong(@Nullable String field, List<String> problems) {
        return new PageErrors(
                problems.stream().map(problem -> new PageError(field, problem)).toList());
    }

    private AlikeTable table(Map<String, String> path) {
        return AlikeTable.of(
                drafts.writable(path.getOrDefault("area", ""), path.getOrDefault("change", "")),
                path.getOrDefault("table", ""));
    }

    private String ask(AlikeTable table, Map<String, String> sent, PageErrors errors, Model model) {
        common(table, "Klistra in eller läs in", errors, model);
        List<Choice> fields = new ArrayList<>();
        table.labels().forEach((field, label) -> fields.add(Choice.of(field, label)));
        model.addAttribute("sent", sent);
        model.addAttribute(
                "rows",
                ExampleRows.of(table.file()).stream()
                        .map(row -> Choice.of(row.id(), row.id()))
                        .toList());
        model.addAttribute("fields", fields);
        return "rules/table/klistra";
    }

    private String show(
            AlikeTable table, List<WrittenRow> wanted, PageErrors errors, Map<String, String> sent, Model model) {
        common(table, "Det här ändras", errors, model);
        List<String> problems = new ArrayList<>();
        List<WrittenRow> written =
                wanted.stream().map(row -> table.written(row, problems)).toList();
        List<WrittenRow> own = ExampleRows.of(table.file());
        TableDifference difference = TableDifference.between(
                own, rows(table, wanted, false), List.copyOf(table.labels().keySet()));
        model.addAttribute(
                "difference",
                RowsDifference.of(
                        difference,
                        RowsDifference.missing(own, written),
                        table.labels(),
                        sheet(table, written),
                        problems));
        model.addAttribute("missingChoices", MISSING);
        model.addAttribute("choice", sent.getOrDefault("saknade", "behall"));
        return "rules/table/skillnad";
    }

    /** Exactly the wanted rows as a sheet's text. */
    private static String sheet(AlikeTable table, List<WrittenRow> wanted) {
        return ExampleRows.replace(table.file(), wanted) instanceof EditResult.Edited edited
                ? new String(
                        CsvWriter.write(ExampleRows.sheet(new ContentFile(edited.path(), edited.text()))),
                        StandardCharsets.UTF_8)
                : "";
    }

    private void common(AlikeTable table, String title, PageErrors errors, Model model) {
        model.addAttribute("alike", true);
        model.addAttribute("errors", errors);
        model.addAttribute("here", table.address());
        model.addAttribute("tableTitle", table.title());
        model.addAttribute("version", table.draft().change().version());
        model.addAttribute(
                "crumbs",
                table.crumbs(
                        areas.title(table.draft().area()),
                        new Crumb(table.title(), table.address()),
                        new Crumb(title, null)));
    }
}
