package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.FormReading;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormSchemaEdit;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Problems;

/** For those who know JSON Schema: a form's schema as text, and the whole form as it is read. */
@Controller
class SchemaController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/formular/{form}/schema";

    private final FormOpening opening;

    SchemaController(FormOpening opening) {
        this.opening = opening;
    }

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        FormPlace place = opening.place(path);
        return show(place, schema(place.file()).text(), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        FormPlace place = opening.place(path);
        SentFields sent = SentFields.of(posted);
        String text = sent.text("schema");
        EditResult result = FormSchemaEdit.in(place.file(), text);
        List<PageError> errors = new ArrayList<>();
        if (result instanceof EditResult.Edited edited) {
            errors.addAll(newProblems(place, new ContentFile(edited.path(), edited.text())));
        }
        return errors.isEmpty()
                ? opening.save(place, result, sent, place.address() + "/schema", flash)
                        .orShow(refused -> show(place, text, refused.all(), model))
                : show(place, text, errors, model);
    }

    private static FormSchemaEdit schema(ContentFile form) {
        return FormSchemaEdit.of(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What the text would make wrong that is not wrong already. */
    private static List<PageError> newProblems(FormPlace place, ContentFile changed) {
        var before = new HashSet<String>();
        problems(place, place.file()).forEach(problem -> before.add(problem.problem()));
        FormSchemaEdit schema = schema(changed);
        return problems(place, changed).stream()
                .filter(problem -> !before.contains(problem.problem()))
                .map(problem -> new PageError("schema", schema.inWords(problem)))
                .toList();
    }

    private static List<AuthorProblem> problems(FormPlace place, ContentFile form) {
        var problems = new Problems();
        place.definition(place.files(form.text()), problems);
        return problems.inOrder();
    }

    private String show(FormPlace place, String text, List<PageError> errors, Model model) {
        model.addAttribute("schemaText", text);
        model.addAttribute(
                "reading",
                place.opened()
                        .pack()
                        .flatMap(pack -> place.definition(
                                        place.files(place.file().text()), new Problems())
                                .map(form -> FormReading.of(form, pack)))
                        .orElse(null));
        opening.show(place, errors, model, "Schema och läsning");
        return "rules/form/schema";
    }
}
