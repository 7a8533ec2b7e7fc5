package se.regelverk.adminui.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.vocabulary.ConceptKey;

/** One concept: what it is, where it is used, and changing, renaming and taking it away. */
@Controller
class ConceptController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/begrepp/{key}";

    /** More problems than this are the same problem many times. */
    private static final int MOST_SHOWN = 10;

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
    String read(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("key") String key,
            Model model) {
        return page.show(opening.readable(area, change), known(key), Optional.empty(), "", PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String change(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("key") String key,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.writable(area, change);
        ConceptKey concept = known(key);
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
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("key") String key,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.writable(area, change);
        ConceptKey concept = known(key);
        String name = sent.getOrDefault("nyckel", "").strip();
        RenameEdit.Result result = isKnownToTheProgram(concept)
                ? new RenameEdit.Result.Refused("Programmet självt läser begreppet, så nyckeln kan inte bytas.")
                : new RenameEdit(concept, name)
                        .in(opened.files(), opened.area(), ConceptUses.flat(uses.elsewhere(opened, key)));
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
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("key") String key,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.writable(area, change);
        ConceptKey concept = known(key);
        var all = new ArrayList<>(uses.own(opened, key));
        all.addAll(ConceptUses.flat(uses.elsewhere(opened, key)));
        EditResult result = isKnownToTheProgram(concept)
                ? new EditResult.Refused("", "Programmet självt läser begreppet, så det kan inte tas bort.")
                : ConceptEdit.remove(opened.file(ConceptPage.path(opened.area())), concept, all);
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

    private static boolean isKnownToTheProgram(ConceptKey concept) {
        return concept.equals(Casework.NOTIFIED);
    }

    private static String address(Opened opened, ConceptKey concept) {
        return opened.home() + "/begrepp/" + concept;
    }

    private static ConceptKey known(String key) {
        if (!ConceptKey.isValid(key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ConceptKey(key);
    }
}
