package se.regelverk.adminui.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.CaseSteps;
import se.regelverk.engine.casework.Casework;
import se.regelverk.engine.casework.DecisionOutcome;
import se.regelverk.engine.casework.DecisionReceipt.Refusal;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.StepDone;

/** One case: what is proposed and why, what is left to do, and the decision. */
@Controller
class CaseController {
    private final Worker worker;
    private final Casework casework;
    private final Drafting drafting;

    CaseController(Worker worker, Casework casework, Drafting drafting) {
        this.worker = worker;
        this.casework = casework;
        this.drafting = drafting;
    }

    @GetMapping("/arenden/{id}")
    String show(@PathVariable String id, Model model) {
        CaseRecord record = worker.record(id);
        return page(record, DecisionForm.begun(record), PageErrors.none(), model);
    }

    private String page(CaseRecord record, DecisionForm decision, PageErrors errors, Model model) {
        model.addAttribute("view", CaseView.of(record, casework.formOf(record.latest()), worker.today()));
        model.addAttribute("why", WhyView.of(record.latest().explanationAsJson()));
        model.addAttribute("calculation", CalculationView.of(record.latest().explanationAsJson()));
        model.addAttribute("decisions", DecisionView.of(record));
        model.addAttribute("delegation", DelegationView.of(casework.delegationOf(record), worker.mandates(record)));
        model.addAttribute("decisionForm", decision);
        model.addAttribute("deviationReasons", deviationReasons(record));
        model.addAttribute(
                "outcomes",
                Arrays.stream(DecisionOutcome.values())
                        .map(one -> Choice.of(one.name(), one.title()))
                        .toList());
        model.addAttribute(
                "asksNotification",
                casework.asksForNotification(record) && record.decision().isPresent());
        model.addAttribute("errors", errors);
        return "casework/arende";
    }

    private List<Choice> deviationReasons(CaseRecord record) {
        return casework.deviationReasonsOf(record).titles().entrySet().stream()
                .map(one -> Choice.of(one.getKey(), one.getValue()))
                .toList();
    }

    @PostMapping("/arenden/{id}/steg")
    String stepDone(
            @PathVariable String id,
            @RequestParam String steg,
            @RequestParam int nummer,
            @RequestParam(defaultValue = "") String dag,
            Model model,
            HttpServletResponse response) {
        CaseRecord record = worker.record(id);
        var step = record.latest().explanationAsJson().path("steps").values().stream()
                .filter(one -> one.path("key").asString().equals(steg) && CaseSteps.item(one) == nummer)
                .findFirst()
                .orElseThrow(Worker::missing);
        Optional<LocalDate> day = Typed.day(dag).filter(one -> !one.isAfter(worker.today()));
        if (day.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var error = "Skriv dagen då steget gjordes som ÅÅÅÅ-MM-DD. Den kan inte vara senare än i dag";
            return page(record, DecisionForm.begun(record), DecisionForm.error("steg-" + steg, error), model);
        }
        casework.stepDone(
                id,
                new StepDone(steg, nummer, step.path("title").asString(), day.get(), worker.author(), worker.now()));
        return "redirect:/arenden/" + id + "#steg";
    }

    @PostMapping("/arenden/{id}/komplettera")
    String supplement(@PathVariable String id) {
        return "redirect:/utkast/"
                + drafting.beginSupplement(worker.record(id), worker.author(), worker.now())
                        .id();
    }

    @PostMapping("/arenden/{id}/beslut")
    String decide(
            @PathVariable String id,
            @ModelAttribute("decisionForm") DecisionForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        CaseRecord record = worker.record(id);
        PageErrors wrong = form.errors();
        if (!wrong.any() && form.isOutdated(record)) {
            wrong = DecisionForm.error(
                    null,
                    "Ärendet har ändrats sedan du öppnade sidan. Läs det som är nytt och spara beslutet igen. Det du skrev finns kvar");
        }
        List<Refusal> refusals = List.of();
        if (!wrong.any()) {
            try {
                refusals = casework.decide(record, form.request(worker.author(), worker.now()), worker.mandates(record))
                        .match(recorded -> List.of(), refused -> refused);
            } catch (OptimisticLockingFailureException changed) {
                wrong = DecisionForm.error(
                        null, "Någon annan ändrade ärendet samtidigt. Läs det som är nytt och spara beslutet igen");
            }
        }
        if (wrong.any() || !refusals.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    worker.record(id),
                    form.readAt(worker.record(id)),
                    wrong.any() ? wrong : DecisionForm.refused(refusals),
                    model);
        }
        after.addFlashAttribute("notice", "Beslutet är sparat.");
        return "redirect:/arenden/" + id + "#beslut";
    }

    @PostMapping("/arenden/{id}/delgivning")
    String notified(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String delgivenDen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        CaseRecord record = worker.record(id);
        Optional<LocalDate> day = Typed.day(delgivenDen).filter(one -> !one.isAfter(worker.today()));
        if (day.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var error = "Skriv dagen som ÅÅÅÅ-MM-DD. Den kan inte vara senare än i dag";
            return page(record, DecisionForm.begun(record), DecisionForm.error("delgivenDen", error), model);
        }
        String said = casework.notified(record, day.get(), worker.author(), worker.now(), worker.today())
                .match(
                        recorded -> "Dagen är antecknad. Sista dagen att överklaga står bland stegen.",
                        problems -> "Dagen kunde inte antecknas. Komplettera uppgifterna i formuläret först.",
                        reason -> reason);
        after.addFlashAttribute("notice", said);
        return "redirect:/arenden/" + id + "#steg";
    }
}
