package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.adminui.forms.FormChange;
import se.regelverk.adminui.forms.FormView;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.ExampleEntry;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;

/** The page of an example, new or not: the form itself filled in, what the rules make of it, and what is expected. */
@Component
class ExampleForms {
    static final String TRY = "prova";
    static final String SAVE = "spara";

    private static final String ADD = "lagg-till:";
    private static final String REMOVE = "ta-bort:";
    private static final String EXPECT = "vanta:";

    private final Saves saves;
    private final Areas areas;

    ExampleForms(Saves saves, Areas areas) {
        this.saves = saves;
        this.areas = areas;
    }

    /**
     * An example in a draft whose rules and forms have no problems.
     *
     * @param file where it is written; for a new one the file that is proposed
     * @param before empty for a new one
     * @param action address that its form is sent to
     */
    record Place(
            Draft draft,
            AreaContent content,
            FormDefinition form,
            ContentFile file,
            Optional<Example> before,
            String action) {
        ExamplePage page(Map<String, List<String>> sent) {
            return ExamplePage.sent(content, form, sent, before);
        }
    }

    /** The rules and forms of a draft, empty while they have problems. */
    static Optional<AreaContent> content(Draft draft) {
        var problems = new Problems();
        return AreaContent.read(draft.files().readable(), draft.area(), problems)
                .filter(readable -> problems.isEmpty());
    }

    /** Does what a button of the page says. */
    String acted(
            Place place, String action, MultiValueMap<String, String> sent, Model model, RedirectAttributes flash) {
        ExamplePage page = place.page(sent);
        if (action.startsWith(ADD) || action.startsWith(REMOVE)) {
            return withRows(place, page, sent, action, model);
        }
        if (action.startsWith(EXPECT)) {
            return withExpected(place, page, sent, action.substring(EXPECT.length()), model);
        }
        return switch (action) {
            case TRY -> tried(place, page, model);
            case SAVE -> saved(place, page, PostedVersion.of(sent.toSingleValueMap()), model, flash);
            default -> show(place, page, model);
        };
    }

    /** Which questions come and go with the answers. */
    String questions(Place place, MultiValueMap<String, String> sent, Model model) {
        FormView view = place.page(sent).view(false);
        model.addAttribute("change", FormChange.of(view, sent.getFirst("_visade")));
        model.addAttribute("shown", FormChange.shown(view));
        return "rules/example/fragor";
    }

    private String withRows(
            Place place, ExamplePage page, MultiValueMap<String, String> sent, String action, Model model) {
        PostedForm posted = PostedForm.of(place.form(), sent, page.texts().keySet());
        String[] which = action.split(":", 3);
        boolean adds = action.startsWith(ADD);
        int row = which.length == 3 && which[2].matches("[0-9]{1,3}") ? Integer.parseInt(which[2]) : -1;
        var texts = new LinkedHashMap<>(page.texts());
        texts.putAll(adds ? posted.withNewRow(which[1]) : posted.withoutRow(which[1], row));
        String count = Optional.ofNullable(place.form().groups().get(which[1]))
                .map(group -> texts.getOrDefault(FormFields.countName(group), ""))
                .orElse("");
        model.addAttribute("focus", FieldIds.of(adds ? which[1] + "-" + count : which[1]));
        return show(place, page.with(texts), model);
    }

    /** With one more thing to expect; nothing more when none was chosen. */
    private String withExpected(
            Place place, ExamplePage page, MultiValueMap<String, String> sent, String field, Model model) {
        String key = Optional.ofNullable(sent.getFirst("ny-" + field)).orElse("");
        boolean isOne = ExpectedSections.of(page.expected()).stream()
                .filter(section -> section.field().equals(field))
                .flatMap(section -> section.choices().stream())
                .anyMatch(choice -> choice.value().equals(key));
        var texts = new LinkedHashMap<>(page.texts());
        if (isOne) {
            texts.put(field + key, field.equals(ExpectedFields.VALUE) ? "" : ExpectedFields.YES);
        }
        model.addAttribute("focus", isOne ? ExpectedSections.id(field + key) : "ny-" + field);
        return show(place, page.with(texts), model);
    }

    private String tried(Place place, ExamplePage page, Model model) {
        List<PageError> problems = page.problems();
        model.addAttribute("errors", new PageErrors(problems));
        if (problems.isEmpty()) {
            model.addAttribute("tried", TriedExample.of(page));
        }
        return show(place, page, model);
    }

    private String saved(Place place, ExamplePage page, long version, Model model, RedirectAttributes flash) {
        List<PageError> problems = new ArrayList<>(page.problemsToSave());
        if (problems.isEmpty()) {
            ExampleEntry entry = page.entry(page.text(ExamplePage.NAME));
            ContentFile file = place.before().isPresent() ? place.file() : chosen(place, page);
            EditResult result = place.before()
                    .map(example -> ExampleEdit.change(file, example.name(), entry, example.answers()))
                    .orElseGet(() -> ExampleEdit.add(file, entry));
            if (result instanceof EditResult.Refused refused) {
                problems.add(
                        new PageError(refused.field().equals("namn") ? ExamplePage.NAME : null, refused.problem()));
            } else {
                String back = ExampleFiles.address(place.draft().address(), file.path(), entry.name());
                Outcome outcome = saves.save(place.draft(), (EditResult.Edited) result, version, back, flash);
                if (outcome instanceof Outcome.Leads leads) {
                    return leads.view();
                }
                problems.addAll(((Outcome.Refused) outcome).errors().all());
            }
        }
        model.addAttribute("errors", new PageErrors(problems));
        return show(place, page, model);
    }

    private static ContentFile chosen(Place place, ExamplePage page) {
        String name = page.text(ExamplePage.FILE);
        boolean isOne =
                lists(place.draft()).stream().anyMatch(choice -> choice.value().equals(name));
        return isOne ? ExampleFiles.in(place.draft(), name) : place.file();
    }

    /** The files that are lists of examples. */
    private static List<Choice> lists(Draft draft) {
        List<Choice> files = new ArrayList<>(List.of(Choice.of(ExampleFiles.ADDED, "Tillagda")));
        for (String name : ExampleFiles.names(draft)) {
            if (!name.equals(ExampleFiles.ADDED) && !ExampleFiles.isTable(ExampleFiles.in(draft, name))) {
                files.add(Choice.of(name, name.replace(".yaml", "")));
            }
        }
        return files;
    }

    String show(Place place, ExamplePage page, Model model) {
        boolean judged = model.getAttribute("errors") != null;
        if (!judged) {
            model.addAttribute("errors", PageErrors.none());
        }
        FormView view = page.view(judged);
        model.addAttribute("page", page);
        model.addAttribute("form", view);
        model.addAttribute("shown", FormChange.shown(view));
        model.addAttribute("formId", place.form().id());
        model.addAttribute("sections", ExpectedSections.of(page.expected()));
        model.addAttribute("outcomes", ExpectedChoices.OUTCOMES);
        model.addAttribute("levels", ExpectedChoices.LEVELS);
        model.addAttribute("files", lists(place.draft()));
        model.addAttribute("action", place.action());
        model.addAttribute("address", place.draft().address());
        model.addAttribute("version", place.draft().change().version());
        place.before().ifPresent(example -> {
            model.addAttribute("example", example);
            model.addAttribute("path", place.file().path());
        });
        crumbs(place.draft(), place.before().map(Example::name).orElse("Nytt exempel"), model);
        return "rules/example/exempel";
    }

    private void crumbs(Draft draft, String title, Model model) {
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Exempel", draft.address() + "/exempel"),
                        new Crumb(title, null)));
    }

    /** What is shown while the example cannot be tried. */
    String unreadable(Draft draft, String title, Model model) {
        model.addAttribute("exampleTitle", title);
        model.addAttribute("address", draft.address());
        crumbs(draft, title, model);
        return "rules/example/senare";
    }
}
