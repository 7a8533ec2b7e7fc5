package se.regelverk.adminui.rules.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.proof.DraftProofs.DraftProof;
import se.regelverk.adminui.rules.proof.MutationJobs.Job;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.proof.Coverage;
import se.regelverk.engine.proof.Coverage.Reached;
import se.regelverk.engine.proof.MutationReport;
import se.regelverk.engine.proof.ProvenRule;

/** Which rules a change's examples reach, and which could be wrong without any of them noticing. */
@Controller
class CoverageController {
    private static final List<Column> COLUMNS =
            List.of(Column.text("Regel"), Column.text("Exempel som når den"), Column.text("Att tänka på"));
    private static final List<Column> UNNOTICED = List.of(Column.text("Regel"), Column.text("Det som blev fel"));

    private final Drafts drafts;
    private final DraftProofs proofs;
    private final MutationJobs jobs;
    private final Areas areas;

    CoverageController(Drafts drafts, DraftProofs proofs, MutationJobs jobs, Areas areas) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.jobs = jobs;
        this.areas = areas;
    }

    /** A table's rows, or all calculations, or all sentences. */
    record Part(String title, String reached, List<List<Cell>> rows) {}

    @GetMapping("/paket/{area}/andring/{change}/tackning")
    String page(@PathVariable("area") String area, @PathVariable("change") String change, Model model) {
        Draft draft = drafts.readable(area, change);
        Optional<DraftProof> proof = proofs.of(draft);
        model.addAttribute("readable", proof.isPresent());
        model.addAttribute("address", draft.address());
        model.addAttribute("columns", COLUMNS);
        proof.ifPresent(found -> {
            Coverage coverage = Coverage.of(found.runs());
            model.addAttribute(
                    "summary",
                    "Exemplen når %d av %d regler."
                            .formatted(coverage.reached(), coverage.rules().size()));
            model.addAttribute("parts", parts(draft, coverage));
        });
        mutation(draft, model);
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Täckning", null)));
        return "rules/tackning";
    }

    private void mutation(Draft draft, Model model) {
        Optional<Job> job = jobs.find(draft);
        Optional<MutationReport> report = job.flatMap(Job::report);
        model.addAttribute("started", job.filter(one -> !one.hasFailed()).isPresent());
        model.addAttribute("failed", job.filter(Job::hasFailed).isPresent());
        model.addAttribute("finished", report.isPresent());
        job.ifPresent(one -> model.addAttribute("progress", "%d av %d prövade.".formatted(one.done(), one.of())));
        report.ifPresent(found -> {
            String left = found.notTried() == 0 ? "" : " %d hann inte prövas.".formatted(found.notTried());
            model.addAttribute(
                    "mutationSummary",
                    "%d av %d fel märktes av något exempel.%s"
                            .formatted(found.noticed(), found.tried().size(), left));
            model.addAttribute("unnoticedColumns", UNNOTICED);
            model.addAttribute(
                    "unnoticed",
                    found.unnoticed().stream()
                            .map(one -> List.of(rule(draft, one.rule()), Cell.of(one.change())))
                            .toList());
        });
    }

    private static List<Part> parts(Draft draft, Coverage coverage) {
        Map<String, List<Reached>> byPart = new LinkedHashMap<>();
        coverage.rules().forEach(one -> byPart.computeIfAbsent(part(one.rule()), title -> new ArrayList<>())
                .add(one));
        List<Part> parts = new ArrayList<>();
        byPart.forEach((title, rules) -> {
            long reached = rules.stream().filter(Reached::isReached).count();
            parts.add(new Part(
                    title,
                    "%d av %d nås".formatted(reached, rules.size()),
                    rules.stream().map(one -> row(draft, one)).toList()));
        });
        return parts;
    }

    private static String part(ProvenRule rule) {
        return switch (rule.kind()) {
            case ROW -> rule.where();
            case CALCULATION -> "Beräkningar";
            case SENTENCE -> "Regelmeningar";
        };
    }

    private static List<Cell> row(Draft draft, Reached one) {
        Cell by = one.isReached()
                ? Cell.of(
                        one.by().size() == 1
                                ? one.by().get(0)
                                : "%s och %d till"
                                        .formatted(one.by().get(0), one.by().size() - 1))
                : Cell.tag("Nås aldrig", "red");
        return List.of(rule(draft, one.rule()), by, Cell.of(note(one)));
    }

    private static String note(Reached one) {
        List<String> notes = new ArrayList<>();
        if (one.isReached() && !one.isShownBothWays()) {
            notes.add("Inget exempel visar när den inte gäller.");
        }
        if (!one.alternatives().isComplete()) {
            notes.add("%d av %d sätt att uppfylla villkoret visas."
                    .formatted(one.alternatives().met(), one.alternatives().all()));
        }
        return String.join(" ", notes);
    }

    /** A link to the rule where the draft can change it; shared rules are another area's to change. */
    static Cell rule(Draft draft, ProvenRule rule) {
        String text = rule.kind() == ProvenRule.Kind.SENTENCE ? rule.id() + " " + rule.where() : rule.id();
        boolean isOwn = rule.location().file().startsWith(draft.area().rulePackFolder());
        if (!isOwn || rule.kind() == ProvenRule.Kind.CALCULATION) {
            return Cell.of(rule.kind() == ProvenRule.Kind.CALCULATION ? rule.where() : text);
        }
        return rule.kind() == ProvenRule.Kind.ROW
                ? Cell.link(text, "%s/tabell/%s".formatted(draft.address(), rule.home()))
                : Cell.link(text, "%s/regel/%s".formatted(draft.address(), rule.id()));
    }

    @PostMapping("/paket/{area}/andring/{change}/tackning/prova")
    String start(@PathVariable("area") String area, @PathVariable("change") String change) {
        Draft draft = drafts.writable(area, change);
        proofs.of(draft).ifPresent(proof -> jobs.start(draft, proof.runs()));
        return "redirect:" + draft.address() + "/tackning#prov";
    }

    @PostMapping("/paket/{area}/andring/{change}/tackning/avbryt")
    String end(@PathVariable("area") String area, @PathVariable("change") String change) {
        Draft draft = drafts.writable(area, change);
        jobs.end(draft);
        return "redirect:" + draft.address() + "/tackning#prov";
    }
}
