package se.regelverk.adminui.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.ConceptUses;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.casework.Casework;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.RenameEdit;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.vocabulary.ConceptKey;

/** One concept: what it is, where it is used, and changing, renaming and taking it away. */
@Controller
class ConceptController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/begrepp/{key}";

    /** More problems than this are the same problem many times. */
    private static final int MOST_SHOWN = 10;

    private static final String NEW_KEY_ELSEWHERE =
            "Lägg i stället till ett begrepp med den nya nyckeln här, byt till det i en ändring av varje område, och ta bort det"
                    + " här när inget använder det längre.";

    private static final String REMOVED_ELSEWHERE =
            "Ändra först det som använder begreppet i en ändring av varje område.";

    private final Opening opening;
    private final ConceptUses uses;
    private final ConceptPage page;
    private final Saves saves;

    ConceptController(Opening opening, ConceptUses uses, ConceptPage page, Saves saves) {
        this.opening = opening;
        this.uses = uses;
        this.page = page;
        this.saves = saves;
    }

    @GetMapping("/paket/{area}/begrepp/{key}")
    String inForce(@PathVariable("area") String area, @PathVariable("key") String key, Model model) {
        return page.show(opening.inForce(area), known(key), Optional.empty(), "", PageErrors.none(), model);
    }

    @GetMapping(ADDRESS)
    String read(@PathVariable Map<String, String> path, Model model) {
        return page.show(opening.readable(path), known(path), Optional.empty(), "", PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String change(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.writable(path);
        ConceptKey concept = known(path);
        ConceptForm form = ConceptForm.of(sent);
        List<PageError> errors = new ArrayList<>();
        Optional<EditResult> result =
                form.edit(errors).map(edit -> edit.in(opened.file(ConceptPage.path(opened.area())), concept));
        Optional<EditResult.Edited> edited =
                result.filter(EditResult.Edited.class::isInstance).map(EditResult.Edited.class::cast);
        result.filter(EditResult.Refused.class::isInstance)
                .ifPresent(refused -> errors.add(new PageError(null, ((EditResult.Refused) refused).problem())));
        edited.ifPresent(found -> errors.addAll(newProblems(opened, found)));
        if (edited.isEmpty() || !errors.isEmpty()) {
            return page.show(opened, concept, Optional.of(form), "", new PageErrors(errors), model);
        }
        Outcome outcome = saves.save(
                opened.draft().orElseThrow(), edited.get(), PostedVersion.of(sent), address(opened, concept), flash);
        return outcome.orShow(refused -> page.show(opened, concept, Optional.of(form), "", refused, model));
    }

    /** A type or a unit is changed only when all that uses it still checks. */
    private List<PageError> newProblems(Opened opened, EditResult.Edited edited) {
        return uses.newProblems(opened, ContentFiles.of(Map.of(edited.path(), edited.text()))).stream()
                .limit(MOST_SHOWN)
                .map(ConceptController::error)
                .toList();
    }

    private static PageError error(AuthorProblem problem) {
        return new PageError(null, "%s: %s %s".formatted(problem.location(), problem.problem(), problem.remedy()));
    }

    @PostMapping(ADDRESS + "/byt-nyckel")
    String rename(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.writable(path);
        ConceptKey concept = known(path);
        String name = sent.getOrDefault("nyckel", "").strip();
        Optional<String> elsewhere = elsewhere(opened, concept, NEW_KEY_ELSEWHERE);
        RenameEdit.Result result = isKnownToTheProgram(concept)
                ? new RenameEdit.Result.Refused("Programmet självt läser begreppet, så nyckeln kan inte bytas.")
                : elsewhere
                        .<RenameEdit.Result>map(RenameEdit.Result.Refused::new)
                        .orElseGet(() -> new RenameEdit(concept, name).in(opened.files(), opened.area(), List.of()));
        if (result instanceof RenameEdit.Result.Refused refused) {
            var error = new PageErrors(List.of(new PageError("nyckel", refused.problem())));
            return page.show(opened, concept, Optional.empty(), name, error, model);
        }
        var renamed = (RenameEdit.Result.Renamed) result;
        Outcome outcome = saves.saveAll(
                opened.draft().orElseThrow(),
                new TreeMap<>(renamed.texts()),
                PostedVersion.of(sent),
                address(opened, renamed.to()),
                flash);
        return outcome.orShow(refused -> page.show(opened, concept, Optional.empty(), name, refused, model));
    }

    @PostMapping(ADDRESS + "/ta-bort")
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.writable(path);
        ConceptKey concept = known(path);
        List<Use> own = uses.own(opened, concept.value());
        EditResult result = isKnownToTheProgram(concept)
                ? new EditResult.Refused("", "Programmet självt läser begreppet, så det kan inte tas bort.")
                : elsewhere(opened, concept, REMOVED_ELSEWHERE)
                        .<EditResult>map(problem -> new EditResult.Refused("", problem))
                        .orElseGet(
                                () -> ConceptEdit.remove(opened.file(ConceptPage.path(opened.area())), concept, own));
        if (result instanceof EditResult.Refused refused) {
            var error = new PageErrors(List.of(new PageError("anvands", refused.problem())));
            return page.show(opened, concept, Optional.empty(), "", error, model);
        }
        Outcome outcome = saves.save(
                opened.draft().orElseThrow(),
                (EditResult.Edited) result,
                PostedVersion.of(sent),
                opened.home() + "/begrepp",
                flash);
        return outcome.orShow(refused -> page.show(opened, concept, Optional.empty(), "", refused, model));
    }

    /** A change holds the files of one area, so what others use stays until they have changed. Says who they are and what to do. */
    private Optional<String> elsewhere(Opened opened, ConceptKey concept, String advice) {
        Map<Area, List<Use>> found = uses.elsewhere(opened, concept.value());
        String areas = found.entrySet().stream()
                .map(area -> "%s (%s)"
                        .formatted(
                                uses.title(area.getKey()),
                                places(area.getValue().size())))
                .collect(Collectors.joining(", "));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("Begreppet används i andra områden: %s. Deras filer kan inte ändras härifrån. %s"
                        .formatted(areas, advice));
    }

    private static String places(int number) {
        return number == 1 ? "ett ställe" : number + " ställen";
    }

    private static boolean isKnownToTheProgram(ConceptKey concept) {
        return concept.equals(Casework.NOTIFIED);
    }

    private static String address(Opened opened, ConceptKey concept) {
        return opened.home() + "/begrepp/" + concept;
    }

    private static ConceptKey known(Map<String, String> path) {
        return known(path.getOrDefault("key", ""));
    }

    private static ConceptKey known(String key) {
        if (!ConceptKey.isValid(key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ConceptKey(key);
    }
}
