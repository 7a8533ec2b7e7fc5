package se.regelverk.adminui.rules.example;

import java.util.Map;
import java.util.Optional;
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
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.example.ExampleForms.Place;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.ExampleRows;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;

/** An example of a file: what is given and what it expects, both to be changed. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempel")
class ExampleController {
    private static final String DELETE = "radera";

    private final Drafts drafts;
    private final ExampleForms forms;
    private final Saves saves;

    ExampleController(Drafts drafts, ExampleForms forms, Saves saves) {
        this.drafts = drafts;
        this.forms = forms;
        this.saves = saves;
    }

    /** An example as its file says it. */
    private record Found(Draft draft, ContentFile file, String name, Entries written) {}

    @GetMapping(params = "fil")
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("fil") String path,
            @RequestParam(name = "namn", defaultValue = "") String name,
            Model model) {
        Draft draft = drafts.writable(area, change);
        ContentFile file = file(draft, path);
        if (ExampleFiles.isTable(file)) {
            return "redirect:" + row(draft, file, name);
        }
        Found found = found(draft, file, name);
        Optional<Place> place = place(found);
        if (place.isEmpty()) {
            return forms.unreadable(found.draft(), name, model);
        }
        Example example = place.get().before().orElseThrow();
        ExamplePage page = ExamplePage.of(place.get().content(), place.get().form(), example, found.written());
        TriedExample.of(place.get().content(), example).ifPresent(now -> model.addAttribute("now", now));
        return forms.show(place.get(), page, model);
    }

    @PostMapping
    String act(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("fil") String path,
            @RequestParam("namn") String name,
            @RequestParam(name = "handling", defaultValue = ExampleForms.TRY) String action,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Found found = found(area, change, path, name);
        if (action.equals(DELETE)) {
            return deleted(found, sent.toSingleValueMap(), model, flash);
        }
        Optional<Place> place = place(found);
        return place.isEmpty()
                ? forms.unreadable(found.draft(), name, model)
                : forms.acted(place.get(), action, sent, model, flash);
    }

    /** What a browser with script asks after each answer: which questions come and go. */
    @PostMapping("/fragor")
    String questions(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("fil") String path,
            @RequestParam("namn") String name,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Place place = place(found(area, change, path, name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return forms.questions(place, sent, model);
    }

    private String deleted(Found found, Map<String, String> sent, Model model, RedirectAttributes flash) {
        EditResult result = ExampleEdit.remove(found.file(), found.name());
        if (!(result instanceof EditResult.Edited edited)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Outcome outcome = saves.save(
                found.draft(), edited, PostedVersion.of(sent), found.draft().address() + "/exempel", flash);
        return outcome.orShow(refused -> refused(found, refused, model));
    }

    private String refused(Found found, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        return forms.unreadable(found.draft(), found.name(), model);
    }

    private static ContentFile file(Draft draft, String path) {
        if (!path.startsWith(ExampleFiles.folder(draft.area()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return draft.file(path);
    }

    /** The page of a table's row, which as an example has the table's title before its name. */
    private static String row(Draft draft, ContentFile file, String name) {
        String path = file.path();
        AlikeTable table =
                AlikeTable.of(draft, path.substring(path.lastIndexOf('/') + 1).replace(".yaml", ""));
        String row = name.startsWith(table.title() + ": ")
                ? name.substring(table.title().length() + 2)
                : "";
        return ExampleRows.find(file, row).isPresent() ? table.rowAddress(row) : table.address();
    }

    private Found found(String area, String change, String path, String name) {
        Draft draft = drafts.writable(area, change);
        return found(draft, file(draft, path), name);
    }

    private static Found found(Draft draft, ContentFile file, String name) {
        return ExampleEdit.find(file, name)
                .map(written -> new Found(draft, file, name, written))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The example with rules and form; empty while either cannot be read. */
    private static Optional<Place> place(Found found) {
        Optional<AreaContent> content = ExampleForms.content(found.draft());
        return content.flatMap(readable -> read(found, readable).flatMap(example -> readable.form(example.form())
                .map(form -> new Place(
                        found.draft(),
                        readable,
                        form,
                        found.file(),
                        Optional.of(example),
                        found.draft().address() + "/exempel"))));
    }

    /** That the example expects what cannot be is for its page to say. */
    private static Optional<Example> read(Found found, AreaContent content) {
        var files = ContentFiles.of(Map.of(found.file().path(), found.file().text()));
        return ExampleReader.read(files, content, new Problems()).stream()
                .filter(example -> example.name().equals(found.name()))
                .findFirst();
    }
}
