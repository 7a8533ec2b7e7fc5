package se.regelverk.adminui.rules.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.RowsDifference;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.MissingRows;
import se.regelverk.engine.change.edit.RowsEdit;
import se.regelverk.engine.change.edit.TableSheet;
import se.regelverk.engine.change.edit.TableSheet.Wanted;
import se.regelverk.engine.change.edit.WrittenRow;
import se.regelverk.engine.sheet.PastedText;
import se.regelverk.engine.sheet.Sheet;
import se.regelverk.engine.sheet.SheetFile;
import se.regelverk.engine.sheet.SheetResult;

/** Rows pasted or read from a file: first shown as a difference, then applied as one edit. */
@Controller
class ImportController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/tabell/{table}/klistra";

    private static final List<Choice> MISSING = List.of(
            Choice.of("behall", "Behåll dem som de är"),
            Choice.of("avsluta", "Avsluta dem med sista dagen nedan. Rader som aldrig har gällt tas bort"));

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    ImportController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        return ask(table(path), Map.of(), PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String pasted(@PathVariable Map<String, String> path, @RequestParam Map<String, String> sent, Model model) {
        TableFile table = table(path);
        SheetResult read = PastedText.read(sent.getOrDefault("text", ""));
        if (read instanceof SheetResult.Refused refused) {
            return ask(table, sent, wrong("text", List.of(refused.problem())), model);
        }
        Sheet sheet = ((SheetResult.Read) read).sheet();
        Wanted wanted = TableSheet.hasHeadings(sheet)
                ? whole(sheet, table)
                : TableSheet.block(sheet, table.file(), sent.getOrDefault("rad", ""), sent.getOrDefault("falt", ""));
        return wanted.problems().isEmpty()
                ? show(table, wanted.rows(), PageErrors.none(), Map.of(), model)
                : ask(table, sent, wrong("text", wanted.problems()), model);
    }

    @PostMapping(ADDRESS + "/fil")
    String uploaded(@PathVariable Map<String, String> path, @RequestParam("fil") MultipartFile file, Model model)
            throws IOException {
        TableFile table = table(path);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file.isEmpty()) {
            return ask(table, Map.of(), wrong("fil", List.of("Välj en fil som inte är tom.")), model);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".dmn")) {
            return model(table, file.getBytes(), model);
        }
        SheetResult read = SheetFile.read(name, file.getBytes());
        if (read instanceof SheetResult.Refused refused) {
            return ask(table, Map.of(), wrong("fil", List.of(refused.problem())), model);
        }
        Wanted wanted = whole(((SheetResult.Read) read).sheet(), table);
        return wanted.problems().isEmpty()
                ? show(table, wanted.rows(), PageErrors.none(), Map.of(), model)
                : ask(table, Map.of(), wrong("fil", wanted.problems()), model);
    }

    private String model(TableFile table, byte[] file, Model model) {
        Wanted wanted = DmnUpload.read(file, table);
        return wanted.problems().isEmpty()
                ? show(table, wanted.rows(), PageErrors.none(), Map.of(), model)
                : ask(table, Map.of(), wrong("fil", wanted.problems()), model);
    }

    @PostMapping(ADDRESS + "/anvand")
    String apply(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        TableFile table = table(path);
        SheetResult read =
                SheetFile.read("blad.csv", sent.getOrDefault("blad", "").getBytes(StandardCharsets.UTF_8));
        if (read instanceof SheetResult.Refused refused) {
            return ask(table, sent, wrong("text", List.of(refused.problem())), model);
        }
        Wanted wanted = whole(((SheetResult.Read) read).sheet(), table);
        if (!wanted.problems().isEmpty()) {
            return ask(table, sent, wrong("text", wanted.problems()), model);
        }
        List<PageError> errors = new ArrayList<>();
        boolean ends = "avsluta".equals(sent.get("saknade"));
        Optional<LocalDate> lastDay =
                DayField.read(sent.getOrDefault("slutdag", ""), "slutdag", "sista dagen", ends, errors);
        if (!errors.isEmpty()) {
            return show(table, wanted.rows(), new PageErrors(errors), sent, model);
        }
        EditResult result = RowsEdit.replace(
                table.file(),
                ends
                        ? MissingRows.ended(
                                table.file(),
                                table.draft().fileBefore(table.file().path()),
                                wanted.rows(),
                                lastDay.orElseThrow())
                        : MissingRows.kept(table.file(), wanted.rows()));
        if (result instanceof EditResult.Refused refused) {
            return show(table, wanted.rows(), wrong(null, List.of(refused.problem())), sent, model);
        }
        Outcome outcome =
                saves.save(table.draft(), (EditResult.Edited) result, PostedVersion.of(sent), table.address(), flash);
        return outcome.orShow(refused -> show(table, wanted.rows(), refused, sent, model));
    }

    private static Wanted whole(Sheet sheet, TableFile table) {
        return TableSheet.all(sheet, table.file(), RowsDifference.headings(ImportPage.labels(table)));
    }

    private static PageErrors wrong(@Nullable String field, List<String> problems) {
        return new PageErrors(
                problems.stream().map(problem -> new PageError(field, problem)).toList());
    }

    private TableFile table(Map<String, String> path) {
        return TableFile.of(drafts.writable(path), path);
    }

    private String ask(TableFile table, Map<String, String> sent, PageErrors errors, Model model) {
        common(table, "Klistra in eller läs in", errors, model);
        List<Choice> fields = TablePage.fields(table).stream()
                .map(field -> Choice.of(field.name(), field.label()))
                .toList();
        model.addAttribute("sent", sent);
        model.addAttribute(
                "rows", table.ids().stream().map(id -> Choice.of(id, id)).toList());
        model.addAttribute("fields", fields);
        return "rules/table/klistra";
    }

    private String show(
            TableFile table, List<WrittenRow> wanted, PageErrors errors, Map<String, String> sent, Model model) {
        common(table, "Det här ändras", errors, model);
        model.addAttribute("difference", ImportPage.of(table, wanted));
        model.addAttribute("missingChoices", MISSING);
        model.addAttribute("choice", sent.getOrDefault("saknade", "behall"));
        model.addAttribute(
                "lastDay",
                sent.getOrDefault(
                        "slutdag",
                        table.draft().change().inForceFrom().minusDays(1).toString()));
        return "rules/table/skillnad";
    }

    private void common(TableFile table, String title, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("alike", false);
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
