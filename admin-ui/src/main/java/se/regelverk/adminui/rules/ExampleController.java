package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.ExampleFailure;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;

/** An example: what is given, what it expects, what it got; a rule that is meant to change changes what examples expect. */
@Controller
class ExampleController {
    private static final String FIELD = "f-";

    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;

    ExampleController(Drafts drafts, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
    }

    /** What an example expects of one thing. */
    record Expected(String id, String label, String value) {}

    /** What is given. */
    record Given(String key, String value) {}

    /** An example in its file. */
    private record Place(Draft draft, ContentFile file, String name, Entries example) {}

    @GetMapping("/paket/{area}/andring/{change}/exempel")
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("fil") String path,
            @RequestParam("namn") String name,
            Model model) {
        return show(place(area, change, path, name), PageErrors.none(), model);
    }

    @PostMapping("/paket/{area}/andring/{change}/exempel")
    String save(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("fil") String path,
            @RequestParam("namn") String name,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Place place = place(area, change, path, name);
        var expected = new LinkedHashMap<String, String>();
        sent.forEach((field, text) -> {
            if (field.startsWith(FIELD)) {
                expected.put(field.substring(FIELD.length()), ExpectedText.number(text.strip()));
            }
        });
        EditResult result = ExampleEdit.expect(place.file(), name, expected);
        if (result instanceof EditResult.Refused refused) {
            return show(place, new PageErrors(List.of(new PageError(null, refused.problem()))), model);
        }
        Outcome outcome = saves.save(
                place.draft(),
                (EditResult.Edited) result,
                PostedVersion.of(sent),
                place.draft().address(),
                flash);
        return outcome.orShow(refused -> show(place, refused, model));
    }

    private Place place(String area, String change, String path, String name) {
        Draft draft = drafts.writable(area, change);
        if (!path.startsWith(draft.area().rulePackFolder() + "exempel/")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ContentFile file = draft.file(path);
        Entries example = ContentList.sentencesOf(file).stream()
                .filter(one -> one.text("namn").equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Place(draft, file, name, example);
    }

    private String show(Place place, PageErrors errors, Model model) {
        Draft draft = place.draft();
        model.addAttribute("errors", errors);
        model.addAttribute("name", place.name());
        model.addAttribute("path", place.file().path());
        model.addAttribute("given", given(draft, place.example()));
        model.addAttribute("expected", expected(draft, place.example()));
        model.addAttribute("differences", differences(place));
        model.addAttribute("address", draft.address());
        model.addAttribute("version", draft.change().version());
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Exempel", null)));
        return "rules/exempel";
    }

    private List<String> differences(Place place) {
        return drafts.check(place.draft().change()).failures().stream()
                .filter(failure -> failure.name().equals(place.name())
                        && failure.location().file().equals(place.file().path()))
                .map(ExampleFailure::differences)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Expected> expected(Draft draft, Entries example) {
        List<Expected> expected = new ArrayList<>();
        example.entries("forvantat").entries().forEach((key, value) -> {
            if (ExampleEdit.isTexts(value)) {
                String label = draft.pack()
                        .flatMap(pack -> pack.vocabulary().concept(key))
                        .map(concept -> "%s (%s)".formatted(concept.title(), key))
                        .orElse(Character.toUpperCase(key.charAt(0)) + key.substring(1));
                expected.add(new Expected(FIELD + key, label, value.plain()));
            }
        });
        return expected;
    }

    private static List<Given> given(Draft draft, Entries example) {
        List<Given> given = new ArrayList<>();
        for (String key : List.of("avser", "kand", "beslutsdag")) {
            example.get(key).ifPresent(value -> given.add(new Given(title(draft, key), value.plain())));
        }
        Entries answers = example.entries("givet").entries("svar");
        answers.entries().forEach((name, answer) -> {
            if (answer instanceof Entries group) {
                group.entries()
                        .forEach((key, value) -> given.add(new Given(title(draft, name + "." + key), shown(value))));
            } else {
                given.add(new Given(title(draft, name), shown(answer)));
            }
        });
        return given;
    }

    /** What people call a concept or a list, or its key. */
    private static String title(Draft draft, String key) {
        return draft.pack()
                .flatMap(pack -> pack.vocabulary()
                        .concept(key)
                        .map(concept -> concept.title())
                        .or(() -> pack.vocabulary().group(key).map(group -> group.title())))
                .orElse(key);
    }

    private static String shown(Written answer) {
        if (answer instanceof Written.Items items) {
            return items.items().isEmpty()
                    ? "Inga"
                    : String.join(
                            "\n", items.items().stream().map(Written::plain).toList());
        }
        return answer.plain().isEmpty() ? "–" : answer.plain();
    }
}
