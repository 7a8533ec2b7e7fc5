package se.regelverk.adminui.rules.impact;

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
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.Transitions;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Impacts;
import se.regelverk.engine.impact.Progress;

/** An analysis: how far it has come, what it came to, and how to end it. */
@Controller
class RunController {
    private static final String ADDRESS = ImpactController.ADDRESS + "/{run}";

    private final Drafts drafts;
    private final Areas areas;
    private final Impacts impacts;
    private final ImpactReading reading;
    private final Transitions transitions;
    private final PersonNames people;

    RunController(
            Drafts drafts,
            Areas areas,
            Impacts impacts,
            ImpactReading reading,
            Transitions transitions,
            PersonNames people) {
        this.drafts = drafts;
        this.areas = areas;
        this.impacts = impacts;
        this.reading = reading;
        this.transitions = transitions;
        this.people = people;
    }

    @GetMapping(ADDRESS)
    String page(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "omrade", defaultValue = "") String chosen,
            Model model) {
        Draft draft = drafts.judged(path);
        ImpactRun run = reading.run(draft.change(), path);
        model.addAttribute("run", run);
        model.addAttribute("made", RunRow.title(run));
        model.addAttribute("address", ImpactController.address(draft, run));
        model.addAttribute("home", draft.address() + "/konsekvens");
        model.addAttribute("state", run.state().name());
        model.addAttribute("facts", Facts.of(run, people, areas::title));
        progress(run, model);
        results(draft, run, chosen, model);
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Konsekvensanalys", draft.address() + "/konsekvens"),
                        new Crumb(RunRow.title(run), null)));
        return "rules/impact/rakning";
    }

    private void progress(ImpactRun run, Model model) {
        Progress progress = impacts.progress(run);
        model.addAttribute("percent", progress.percent());
        model.addAttribute(
                "progress",
                "%s av %s har räknats."
                        .formatted(ImpactWords.number(progress.done()), ImpactWords.cases(progress.total())));
    }

    /** A change of one area is read at once; of one that reaches several, the areas are listed and one is chosen. */
    private void results(Draft draft, ImpactRun run, String chosen, Model model) {
        List<AreaResult> results = reading.results(run);
        List<AreaResult> shown = results.size() == 1
                ? results
                : results.stream().filter(one -> one.area().equals(chosen)).toList();
        if (shown.isEmpty() && !chosen.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("areas", results.size() == 1 ? List.of() : results);
        model.addAttribute("result", shown.isEmpty() ? null : shown.get(0));
        model.addAttribute("outdated", reading.isOutdated(run, draft.change()));
        model.addAttribute("invented", !run.population().isStored());
        model.addAttribute(
                "seesCases",
                !shown.isEmpty() && reading.seesCases(run, new Area(shown.get(0).area())));
        model.addAttribute("transitions", shown.isEmpty() ? List.of() : transitions.of(draft.change()));
    }

    @PostMapping(ADDRESS + "/avbryt")
    String cancel(@PathVariable Map<String, String> path, RedirectAttributes flash) {
        Draft draft = drafts.judged(path);
        ImpactRun run = reading.run(draft.change(), path);
        boolean cancelled = impacts.cancel(run.id(), areas.now().toInstant());
        flash.addFlashAttribute(
                "notice", cancelled ? "Räkningen är avbruten." : "Räkningen var redan slut. Inget avbröts.");
        return "redirect:" + ImpactController.address(draft, run);
    }
}
