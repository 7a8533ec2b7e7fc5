package se.regelverk.adminui.rules.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.BothWays;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Impacts;
import se.regelverk.engine.impact.Population;
import se.regelverk.engine.impact.Starting;

/** What is known of a change's effect, and a form to count it. */
@Controller
class ImpactController {
    static final String ADDRESS = "/paket/{area}/andring/{change}/konsekvens";

    private final Drafts drafts;
    private final Areas areas;
    private final Access access;
    private final Changes changes;
    private final Impacts impacts;
    private final ImpactReading reading;

    ImpactController(
            Drafts drafts, Areas areas, Access access, Changes changes, Impacts impacts, ImpactReading reading) {
        this.drafts = drafts;
        this.areas = areas;
        this.access = access;
        this.changes = changes;
        this.impacts = impacts;
        this.reading = reading;
    }

    /** An analysis in the list of those made. */
    record Made(String href, String title, String state) {}

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        return show(drafts.judged(path), StartForm.empty(), PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String start(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.judged(path);
        StartForm form = StartForm.of(sent, mayChooseMonths(draft));
        List<PageError> errors = new ArrayList<>();
        Optional<Population> population = form.read(errors);
        return population.isEmpty()
                ? show(draft, form, new PageErrors(errors), model)
                : started(draft, population.get(), form, model, flash);
    }

    /** The same population once more, on what the change and the cases are now. */
    @PostMapping(ADDRESS + "/{run}/igen")
    String again(@PathVariable Map<String, String> path, Model model, RedirectAttributes flash) {
        Draft draft = drafts.judged(path);
        Population same = reading.run(draft.change(), path).population();
        boolean limited = same.first() != null || same.last() != null;
        Population mine = limited && !mayChooseMonths(draft) ? Population.stored() : same;
        return started(draft, mine, StartForm.empty(), model, flash);
    }

    private String started(Draft draft, Population population, StartForm form, Model model, RedirectAttributes flash) {
        Starting starting = impacts.start(
                draft.change(), population, access.username(), areas.now().toInstant());
        if (starting instanceof Starting.Refused refused) {
            return show(draft, form, StartForm.with(List.of(), refused.message()), model);
        }
        if (starting instanceof Starting.AlreadyRunning running) {
            flash.addFlashAttribute("notice", "En räkning pågår redan. Vänta tills den är klar, eller avbryt den.");
            return "redirect:" + address(draft, running.run());
        }
        return "redirect:" + address(draft, ((Starting.Started) starting).run());
    }

    static String address(Draft draft, ImpactRun run) {
        return "%s/konsekvens/%s".formatted(draft.address(), run.id());
    }

    private boolean mayChooseMonths(Draft draft) {
        return changes.bothWays(draft.change()).stream()
                .map(BothWays::area)
                .map(Area::id)
                .allMatch(access::mayHandle);
    }

    private String show(Draft draft, StartForm form, PageErrors errors, Model model) {
        Optional<ImpactRun> telling = reading.telling(draft.change());
        model.addAttribute("errors", errors);
        model.addAttribute("filled", form);
        model.addAttribute("populations", populations());
        model.addAttribute("monthsToo", mayChooseMonths(draft));
        model.addAttribute("address", draft.address() + "/konsekvens");
        model.addAttribute(
                "summary",
                telling.map(run -> ImpactSummary.of(run, draft.change(), reading))
                        .orElse(null));
        model.addAttribute(
                "made",
                impacts.of(draft.change()).stream()
                        .map(run -> new Made(
                                address(draft, run),
                                RunRow.title(run),
                                run.state().title()))
                        .toList());
        model.addAttribute(
                "crumbs",
                Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Konsekvensanalys", null)));
        return "rules/impact/konsekvens";
    }

    private static List<Choice> populations() {
        return List.of(
                new Choice(
                        Population.Kind.STORED.name(),
                        Population.Kind.STORED.title(),
                        "Ärendena räknas med och utan ändringen. Inget ärende ändras."),
                new Choice(
                        Population.Kind.SYNTHETIC.name(),
                        Population.Kind.SYNTHETIC.title(),
                        "Görs av formulär, begrepp och exempel. De visar hur reglerna fungerar, inte hur många som berörs."));
    }
}
