package se.regelverk.adminui.rules.proof;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.proof.DraftProofs.DraftProof;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.casework.AssessmentRecord;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.ExampleEntry;
import se.regelverk.engine.change.edit.ExampleExpected;
import se.regelverk.engine.content.District;
import se.regelverk.engine.example.Deidentified;
import se.regelverk.engine.example.Deidentifying;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import tools.jackson.databind.JsonNode;

/** Makes an example of a case, without anything that says whose it is. */
@Controller
class FromCaseController {
    /** The same whether there is no such case or the person may not see it: a number must not be possible to try out. */
    private static final String NO_CASE = "Det finns inget sådant ärende i området som du får se.";

    private final Drafts drafts;
    private final DraftProofs proofs;
    private final Saves saves;
    private final CaseFiles caseFiles;
    private final Access access;

    FromCaseController(Drafts drafts, DraftProofs proofs, Saves saves, CaseFiles caseFiles, Access access) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.saves = saves;
        this.caseFiles = caseFiles;
        this.access = access;
    }

    @PostMapping("/paket/{area}/andring/{change}/exempel/fran-arende")
    String make(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(value = "arende", defaultValue = "") String number,
            @RequestParam(value = "namn", defaultValue = "") String name,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(area, change);
        Optional<CaseRecord> record = access.mayHandle(area)
                ? caseFiles.find(number.strip()).filter(found -> found.inArea().equals(draft.area()))
                : Optional.empty();
        Optional<DraftProof> proof = proofs.of(draft);
        if (record.isEmpty() || proof.isEmpty() || name.isBlank()) {
            return said(draft, problem(record.isPresent(), proof.isPresent()), flash);
        }
        return made(draft, proof.get(), record.get().latest(), name.strip(), sent, flash);
    }

    private static String problem(boolean hasCase, boolean isReadable) {
        if (!hasCase) {
            return NO_CASE;
        }
        return isReadable ? "Ge exemplet ett namn som inte säger vem det gäller." : "Rätta felen i utkastet först.";
    }

    private String made(
            Draft draft,
            DraftProof proof,
            AssessmentRecord assessed,
            String name,
            Map<String, String> sent,
            RedirectAttributes flash) {
        String formId = assessed.content().form();
        @Nullable District district = assessed.content().inDistrict();
        AreaContent content = proof.content().in(district).orElseGet(proof.content()::elsewhere);
        Optional<FormDefinition> form = content.form(formId);
        if (form.isEmpty()) {
            return said(draft, "Ärendets formulär finns inte längre i området.", flash);
        }
        Assessor assessor =
                proofs.assessors().of(content.pack(), assessed.clocks().dayOfContent());
        Deidentified result =
                Deidentifying.of(content, form.get(), assessed.answersAsJson(), assessed.clocks(), assessor);
        if (result instanceof Deidentified.Refused refused) {
            return said(draft, refused.reason(), flash);
        }
        JsonNode answers = ((Deidentified.Made) result).answers();
        var proposal = assessor.assess(Facts.of(form.get(), content.pack().vocabulary(), answers), assessed.clocks())
                .proposal();
        var entry =
                new ExampleEntry(name, "", assessed.clocks(), district, formId, answers, ExampleExpected.of(proposal));
        EditResult edited = ExampleEdit.add(ExampleFiles.added(draft), entry);
        return saved(draft, edited, sent, flash);
    }

    private String saved(Draft draft, EditResult edited, Map<String, String> sent, RedirectAttributes flash) {
        if (edited instanceof EditResult.Refused refused) {
            return said(draft, refused.problem(), flash);
        }
        Outcome outcome = saves.save(
                draft, (EditResult.Edited) edited, PostedVersion.of(sent), draft.address() + "/exempel", flash);
        return outcome.orShow(refused -> said(draft, refused.all().get(0).message(), flash));
    }

    private static String said(Draft draft, String text, RedirectAttributes flash) {
        flash.addFlashAttribute("notMade", text);
        return "redirect:" + draft.address() + "/exempel#fran-arende";
    }
}
