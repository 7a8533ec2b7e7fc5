package se.regelverk.adminui.rules.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.ExampleWords;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.proof.DraftProofs.DraftProof;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Column;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.NavEntry;
import se.regelverk.adminui.web.WhyNotView;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.proof.Coverage;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.proof.SmallestChange;
import se.regelverk.engine.proof.WhyNot;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

/** A change's examples in a list, and for each of them why the rules that did not count did not. */
@Controller
class ExampleListController {
    private static final List<Column> COLUMNS = List.of(
            Column.text("Exempel"),
            Column.text("Givet i korthet"),
            Column.text("Väntat"),
            Column.text("Resultat"),
            Column.text("Täcker"),
            Column.text("Se mer"));

    private final Drafts drafts;
    private final DraftProofs proofs;
    private final Areas areas;
    private final Access access;

    ExampleListController(Drafts drafts, DraftProofs proofs, Areas areas, Access access) {
        this.access = access;
        this.drafts = drafts;
        this.proofs = proofs;
        this.areas = areas;
    }

    /** A table of examples and its page. */
    record TableLink(String label, String address) {}

    @GetMapping(value = "/paket/{area}/andring/{change}/exempel", params = "!fil")
    String list(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(value = "visa", defaultValue = "alla") String shown,
            Model model) {
        Draft draft = drafts.readable(area, change);
        Optional<DraftProof> proof = proofs.of(draft);
        model.addAttribute("readable", proof.isPresent());
        model.addAttribute("address", draft.address());
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("version", draft.change().version());
        model.addAttribute("mayMake", access.mayAuthor(area) && access.mayHandle(area));
        model.addAttribute("filters", filters(draft, shown));
        model.addAttribute("tables", tables(draft));
        proof.ifPresent(found -> {
            var page = new ExampleListPage(
                    draft.address(),
                    Coverage.of(found.runs()),
                    changedRules(draft, found),
                    new ExampleWords(found.runs().content().pack()));
            List<Ran> runs = found.runs().runs().stream()
                    .filter(run -> isShown(run, shown, page))
                    .toList();
            long passed = found.runs().runs().stream().filter(Ran::passes).count();
            model.addAttribute("rows", runs.stream().map(page::row).toList());
            model.addAttribute(
                    "summary",
                    "%d av %d exempel går igenom. %d visas."
                            .formatted(passed, found.examples().size(), runs.size()));
        });
        model.addAttribute("crumbs", crumbs(draft, new Crumb("Exempel", null)));
        return "rules/exempel-lista";
    }

    /** The files that are tables of examples. */
    private static List<TableLink> tables(Draft draft) {
        return ExampleFiles.names(draft).stream()
                .map(name -> ExampleFiles.in(draft, name))
                .filter(ExampleFiles::isTable)
                .map(file -> new TableLink(
                        file.entries().text("tabell"), ExampleFiles.tableAddress(draft.address(), file.path())))
                .toList();
    }

    private static boolean isShown(Ran run, String shown, ExampleListPage page) {
        return switch (shown) {
            case "fel" -> !run.passes();
            case "andrade" -> page.coversChanged(run);
            default -> true;
        };
    }

    private static List<NavEntry> filters(Draft draft, String shown) {
        String at = draft.address() + "/exempel?visa=";
        return List.of(
                new NavEntry("Alla", at + "alla", shown.equals("alla")),
                new NavEntry("Går inte igenom", at + "fel", shown.equals("fel")),
                new NavEntry("Täcker ändrad regel", at + "andrade", shown.equals("andrade")));
    }

    private static Set<String> changedRules(Draft draft, DraftProof proof) {
        Optional<RulePack> before =
                RulePackReader.read(draft.files().shared().with(draft.files().before()), draft.area(), new Problems());
        return before.map(pack -> ChangedRules.ids(pack, proof.content().pack()))
                .orElse(Set.of());
    }

    @GetMapping("/paket/{area}/andring/{change}/exempel/varfor-inte")
    String whyNot(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("namn") String name,
            Model model) {
        Draft draft = drafts.readable(area, change);
        DraftProof proof = proofs.of(draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        Ran run = proof.runs().named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = run.prepared().form();
        AreaContent there = run.prepared().content();
        SmallestChange smallest = SmallestChange.of(
                there,
                form,
                run.example().answers(),
                run.example().clocks(),
                proofs.assessors().of(there.pack(), run.example().clocks().dayOfContent()));
        model.addAttribute("name", name);
        model.addAttribute("outcome", smallest.before().title());
        model.addAttribute("why", WhyNotView.of(WhyNot.of(run.trace(), form)));
        model.addAttribute("smallest", smallest);
        model.addAttribute("searched", WhyNotView.searched(smallest));
        model.addAttribute("measure", SmallestChange.MEASURE);
        model.addAttribute("open", true);
        model.addAttribute(
                "crumbs",
                crumbs(draft, new Crumb("Exempel", draft.address() + "/exempel"), new Crumb("Varför inte?", null)));
        return "rules/varfor-inte";
    }

    private List<Crumb> crumbs(Draft draft, Crumb... last) {
        return Trail.inChange(draft.change(), areas.title(draft.area()), last);
    }
}
