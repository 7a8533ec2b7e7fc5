package se.regelverk.adminui.rules.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.assessment.DecisionProposal;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.ExampleEntry;
import se.regelverk.engine.change.edit.ExampleExpected;
import se.regelverk.engine.proof.BoundaryCase;
import se.regelverk.engine.proof.BoundaryCases;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/** Examples that are missing at the boundaries of a change's rules, each ready to be added. */
@Controller
class BoundaryController {
    private final Drafts drafts;
    private final DraftProofs proofs;
    private final Saves saves;
    private final Areas areas;

    BoundaryController(Drafts drafts, DraftProofs proofs, Saves saves, Areas areas) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.saves = saves;
        this.areas = areas;
    }

    /** A proposed example. */
    record Proposal(String name, Cell rule, String base, String change, String result) {}

    @GetMapping("/paket/{area}/andring/{change}/gransvarden")
    String page(@PathVariable("area") String area, @PathVariable("change") String change, Model model) {
        return show(drafts.writable(area, change), PageErrors.none(), model);
    }

    private String show(Draft draft, PageErrors errors, Model model) {
        Optional<BoundaryCases> found = found(draft);
        model.addAttribute("errors", errors);
        model.addAttribute("readable", found.isPresent());
        model.addAttribute("address", draft.address());
        model.addAttribute("version", draft.change().version());
        found.ifPresent(cases -> {
            String rest = cases.isComplete() ? "" : " Alla gränser hann inte undersökas.";
            model.addAttribute(
                    "summary",
                    "Vid gränserna har exempel redan %d värden. %d föreslås här. %d går inte att nå genom att ändra ett svar i ett exempel.%s"
                            .formatted(cases.covered(), cases.cases().size(), cases.unreachable(), rest));
            model.addAttribute(
                    "proposals",
                    cases.cases().stream().map(one -> proposal(draft, one)).toList());
        });
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Gränsvärden", null)));
        return "rules/gransvarden";
    }

    private Optional<BoundaryCases> found(Draft draft) {
        return proofs.of(draft).map(proof -> BoundaryCases.of(proof.runs(), proofs.assessors()));
    }

    private static Proposal proposal(Draft draft, BoundaryCase one) {
        String from =
                one.change().from().isEmpty() ? "inget svar" : one.change().from();
        return new Proposal(
                one.name(),
                CoverageController.rule(draft, one.rule()),
                one.base().name(),
                "%s %s i stället för %s"
                        .formatted(one.change().question(), one.change().to(), from),
                result(one.assessment().proposal()));
    }

    private static String result(DecisionProposal proposal) {
        return proposal.amount()
                .map(amount ->
                        "%s, %s".formatted(proposal.outcome().title(), Values.readable(amount, Unit.KRONOR, Map.of())))
                .orElse(proposal.outcome().title());
    }

    @PostMapping("/paket/{area}/andring/{change}/gransvarden")
    String add(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("namn") String name,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(area, change);
        BoundaryCase chosen = found(draft).stream()
                .flatMap(cases -> cases.cases().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        EditResult result = ExampleEdit.add(ExampleFiles.added(draft), entry(name, chosen));
        if (result instanceof EditResult.Refused refused) {
            return show(draft, new PageErrors(List.of(new PageError(null, refused.problem()))), model);
        }
        Outcome outcome = saves.save(
                draft, (EditResult.Edited) result, PostedVersion.of(sent), draft.address() + "/gransvarden", flash);
        return outcome.orShow(refused -> show(draft, refused, model));
    }

    /** It expects what the rules say now; the author has read it beside the button. */
    private static ExampleEntry entry(String name, BoundaryCase chosen) {
        var base = chosen.base().example();
        return new ExampleEntry(
                name,
                "",
                base.clocks(),
                base.district(),
                base.form(),
                chosen.answers(),
                ExampleExpected.of(chosen.assessment().proposal()));
    }
}
