package se.regelverk.adminui.rules.example;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.example.AlikePlaces.Said;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleColumn;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.NewExampleTable;
import se.regelverk.engine.change.edit.Written.Entries;

/** Makes a table of an example: what is to differ between the rows is chosen among what it says. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempel/tabell")
class NewAlikeController {
    private static final String TITLE = "tabellens-namn";
    private static final String GIVEN = "givet";
    private static final String EXPECTED = "vantat";
    private static final String MOVE = "flytta";
    private static final int LONGEST_TITLE = 200;

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    NewAlikeController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    /** The example, and what it says that can be columns. */
    private record Place(Draft draft, ContentFile file, Entries example, List<Said> given, List<Said> expected) {
        List<ExampleColumn> columns(SentFields sent) {
            List<ExampleColumn> columns = new ArrayList<>();
            add(given, sent.all(GIVEN), columns);
            add(expected, sent.all(EXPECTED), columns);
            return columns;
        }

        private static void add(List<Said> said, List<String> chosen, List<ExampleColumn> columns) {
            said.stream()
                    .map(Said::column)
                    .filter(column -> chosen.contains(column.place()))
                    .forEach(column -> columns.add(ExampleColumn.fresh(
                            column.given(), column.place(), column.tolerance(), List.copyOf(columns))));
        }
    }

    @GetMapping
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("fil") String path,
            @RequestParam("namn") String name,
            Model model) {
        Place place = place(drafts.writable(area, change), path, name);
        model.addAttribute("moves", List.of("ja"));
        model.addAttribute(
                "chosenExpected",
                place.expected().stream().map(said -> said.column().place()).toList());
        return show(
                place, SentFields.of(new org.springframework.util.LinkedMultiValueMap<>()), PageErrors.none(), model);
    }

    @PostMapping
    String make(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("fil") String path,
            @RequestParam("namn") String name,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        Place place = place(drafts.writable(area, change), path, name);
        var sent = SentFields.of(posted);
        model.addAttribute("moves", sent.all(MOVE));
        model.addAttribute("chosenExpected", sent.all(EXPECTED));
        List<ExampleColumn> columns = place.columns(sent);
        List<PageError> problems = problems(sent.text(TITLE), columns);
        if (!problems.isEmpty()) {
            return show(place, sent, new PageErrors(problems), model);
        }
        String file = freeFile(place.draft(), sent.text(TITLE));
        var texts = new TreeMap<String, String>();
        texts.put(file, NewExampleTable.text(sent.text(TITLE), place.example(), columns));
        if (!sent.all(MOVE).isEmpty() && ExampleEdit.remove(place.file(), name) instanceof EditResult.Edited without) {
            texts.put(without.path(), without.text());
        }
        String back = ExampleFiles.tableAddress(place.draft().address(), file);
        Outcome outcome = saves.saveAll(place.draft(), texts, sent.version(), back, flash);
        return outcome.orShow(errors -> show(place, sent, errors, model));
    }

    private static List<PageError> problems(String title, List<ExampleColumn> columns) {
        List<PageError> problems = new ArrayList<>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.lines().count() > 1) {
            problems.add(new PageError(TITLE, "Skriv vad tabellen visar, på en rad och med högst 200 tecken."));
        }
        if (columns.stream().noneMatch(ExampleColumn::given)) {
            problems.add(new PageError(GIVEN, "Välj minst ett svar som ska skilja mellan raderna."));
        }
        return problems;
    }

    /** A name that no file of the folder has, after the title. */
    private static String freeFile(Draft draft, String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "exempeltabell" : plain.substring(0, Math.min(60, plain.length()));
        List<String> taken = ExampleFiles.names(draft);
        String name = stem + ".yaml";
        for (int number = 2; taken.contains(name); number++) {
            name = "%s-%d.yaml".formatted(stem, number);
        }
        return ExampleFiles.folder(draft.area()) + name;
    }

    private static Place place(Draft draft, String path, String name) {
        if (!path.startsWith(ExampleFiles.folder(draft.area()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ContentFile file = draft.file(path);
        Entries example =
                ExampleEdit.find(file, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var places = new AlikePlaces(draft.pack().orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT)));
        return new Place(draft, file, example, places.given(example), places.expected(example));
    }

    private String show(Place place, SentFields sent, PageErrors errors, Model model) {
        Draft draft = place.draft();
        String name = place.example().text("namn");
        model.addAttribute("errors", errors);
        model.addAttribute("name", name);
        model.addAttribute("path", place.file().path());
        model.addAttribute("tableTitle", sent.text(TITLE));
        model.addAttribute("given", choices(place.given()));
        model.addAttribute("expected", choices(place.expected()));
        model.addAttribute("chosenGiven", sent.all(GIVEN));
        model.addAttribute("moveChoices", List.of(Choice.of("ja", "Flytta hit exemplet ur sin lista")));
        model.addAttribute("action", draft.address() + "/exempel/tabell");
        model.addAttribute(
                "back", ExampleFiles.address(draft.address(), place.file().path(), name));
        model.addAttribute("version", draft.change().version());
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Exempel", draft.address() + "/exempel"),
                        new Crumb("Gör en tabell", null)));
        return "rules/example/ny-tabell";
    }

    private static List<Choice> choices(List<Said> said) {
        return said.stream()
                .map(one -> new Choice(
                        one.column().place(), one.label(), one.value().isBlank() ? null : one.value()))
                .toList();
    }
}
