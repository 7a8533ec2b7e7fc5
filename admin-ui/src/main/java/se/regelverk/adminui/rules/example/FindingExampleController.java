package se.regelverk.adminui.rules.example;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.analysis.TableAnalysis;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.ExampleEntry;
import se.regelverk.engine.example.DraftExample;

/** The case that shows what is wrong with a table, as an example for the author to complete. */
@Controller
class FindingExampleController {
    private final Drafts drafts;
    private final Saves saves;

    FindingExampleController(Drafts drafts, Saves saves) {
        this.drafts = drafts;
        this.saves = saves;
    }

    @PostMapping("/paket/{area}/andring/{change}/exempel/av-fynd")
    String make(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam("tabell") String table,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(area, change);
        String file = draft.area().rulePackFolder() + "tabeller/" + table + ".yaml";
        draft.file(file);
        String tablePage = draft.address() + "/tabell/" + table;
        Optional<AreaContent> content = ExampleForms.content(draft);
        if (content.isEmpty()) {
            return said("Exemplet kan göras när felen i utkastet är rättade.", tablePage, flash);
        }
        Optional<DraftExample> made = finding(content.get(), file, sent)
                .flatMap(finding -> DraftExample.of(finding, content.get(), new Assessors(time -> {})));
        return made.map(example -> added(draft, ExampleEntry.of(example), sent, tablePage, flash))
                .orElseGet(() -> said(
                        "Fallet finns inte längre: tabellen är ändrad. Här är det som gäller nu.", tablePage, flash));
    }

    private static Optional<Finding> finding(AreaContent content, String file, Map<String, String> sent) {
        return content.pack().tables().stream()
                .filter(table -> table.location().file().equals(file))
                .flatMap(table -> TableAnalysis.of(table, content.pack()).stream())
                .filter(one -> one.problem().equals(sent.get("fynd"))
                        && one.period().from().toString().equals(sent.get("fran")))
                .findFirst();
    }

    private String added(
            Draft draft, ExampleEntry entry, Map<String, String> sent, String tablePage, RedirectAttributes flash) {
        ContentFile file = ExampleFiles.added(draft);
        String page = ExampleFiles.address(draft.address(), file.path(), entry.name());
        if (ExampleEdit.find(file, entry.name()).isPresent()) {
            return said("Exemplet är redan gjort.", page, flash);
        }
        EditResult result = ExampleEdit.add(file, entry);
        if (!(result instanceof EditResult.Edited edited)) {
            return said(((EditResult.Refused) result).problem(), tablePage, flash);
        }
        flash.addFlashAttribute("made", true);
        Outcome outcome = saves.save(draft, edited, PostedVersion.of(sent), page, flash);
        return outcome.orShow(refused -> {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, refused.all().get(0).message());
        });
    }

    private static String said(String text, String address, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", text);
        return "redirect:" + address;
    }
}
