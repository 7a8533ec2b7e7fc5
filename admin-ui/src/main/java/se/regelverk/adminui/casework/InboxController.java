package se.regelverk.adminui.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.CaseQuery;
import se.regelverk.engine.casework.CaseStatus;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.casework.FormDrafts;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.District;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;

/** Where a case worker's day begins: the cases, the forms not handed in, a new one. */
@Controller
class InboxController {
    private final Worker worker;
    private final Library library;
    private final CaseFiles caseFiles;
    private final FormDrafts drafts;
    private final Drafting drafting;

    InboxController(Worker worker, Library library, CaseFiles caseFiles, FormDrafts drafts, Drafting drafting) {
        this.worker = worker;
        this.library = library;
        this.caseFiles = caseFiles;
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @GetMapping("/arbete")
    String inbox(
            @RequestParam(defaultValue = "") String omrade,
            @RequestParam(defaultValue = "") String lage,
            @RequestParam(defaultValue = "frist") String sort,
            Model model) {
        Optional<CaseStatus> status = Arrays.stream(CaseStatus.values())
                .filter(one -> one.name().equals(lage))
                .findFirst();
        var query = new CaseQuery(areas(omrade), status, Optional.empty());
        var filter = new InboxView.Filter(omrade, lage, sort);
        model.addAttribute(
                "inbox", InboxView.of(caseFiles.list(query), drafts.open(areas(omrade)), filter, worker.today()));
        addChoices(model);
        return "casework/inkorg";
    }

    /** A search is sent in the body: a person number must stand in no address, history or log. */
    @PostMapping("/arbete/sok")
    String search(@RequestParam(defaultValue = "") String sok, Model model) {
        if (sok.isBlank()) {
            return "redirect:/arbete";
        }
        var query = new CaseQuery(worker.areas(), Optional.empty(), Optional.of(sok.strip()));
        var filter = new InboxView.Filter("", "", "frist");
        model.addAttribute("inbox", InboxView.of(caseFiles.list(query), List.of(), filter, worker.today()));
        model.addAttribute("searched", sok.strip());
        addChoices(model);
        return "casework/inkorg";
    }

    private List<String> areas(String chosen) {
        return worker.areas().stream()
                .filter(area -> chosen.isEmpty() || chosen.equals(area))
                .toList();
    }

    private void addChoices(Model model) {
        model.addAttribute(
                "areaChoices",
                contents().stream()
                        .map(one -> Choice.of(one.area().id(), one.pack().info().title()))
                        .toList());
        model.addAttribute(
                "statusChoices",
                Arrays.stream(CaseStatus.values())
                        .map(one -> Choice.of(one.name(), one.title()))
                        .toList());
    }

    @GetMapping("/arbete/nytt")
    String begin(Model model) {
        LocalDate today = worker.today();
        return newCase(model, "", YearMonth.from(today).toString(), today.toString(), ownPlace(), PageErrors.none());
    }

    private String newCase(Model model, String chosen, String concerns, String known, String place, PageErrors errors) {
        model.addAttribute("places", placeChoices());
        model.addAttribute("place", place);
        model.addAttribute("formChoices", formChoices());
        model.addAttribute("chosen", chosen);
        model.addAttribute("concerns", concerns);
        model.addAttribute("known", known);
        model.addAttribute("errors", errors);
        return "casework/nytt";
    }

    @PostMapping("/arbete/nytt")
    String begin(
            @RequestParam(defaultValue = "") String formular,
            @RequestParam(defaultValue = "") String avser,
            @RequestParam(defaultValue = "") String kand,
            @RequestParam(defaultValue = "") String forvaltning,
            Model model) {
        List<PageError> errors = new ArrayList<>();
        Optional<YearMonth> concerns = Typed.month(avser);
        Optional<LocalDate> known = Typed.day(kand);
        boolean exists =
                formChoices().stream().anyMatch(choice -> choice.value().equals(formular));
        addIf(!exists, "formular", "Välj vilket formulär ärendet börjar med", errors);
        addIf(concerns.isEmpty(), "avser", "Skriv månaden som ÅÅÅÅ-MM, till exempel 2026-03", errors);
        addIf(known.isEmpty(), "kand", "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-03-01", errors);
        if (errors.isEmpty()) {
            var clocks = new Clocks(concerns.orElseThrow(), known.orElseThrow(), worker.today());
            Optional<FormDraft> draft = begun(formular, clocks, forvaltning);
            if (draft.isPresent()) {
                return "redirect:/utkast/" + draft.get().id();
            }
            addIf(true, "avser", "Formuläret finns inte för %s. Välj en senare månad".formatted(avser), errors);
        }
        return newCase(model, formular, avser, kand, forvaltning, new PageErrors(errors));
    }

    private Optional<FormDraft> begun(String areaAndForm, Clocks clocks, String place) {
        String[] parts = areaAndForm.split("/", 2);
        Area area = new Area(parts[0]);
        worker.mustHandle(area);
        District district = library.inForce(area, clocks.dayOfVersion())
                .content()
                .flatMap(content -> content.content().place(place.isEmpty() ? ownPlace() : place))
                .orElse(null);
        return drafting.begin(area, parts[1], clocks, district, worker.author(), worker.now());
    }

    private static void addIf(boolean wrong, String field, String message, List<PageError> errors) {
        if (wrong) {
            errors.add(new PageError(field, message));
        }
    }

    private String ownPlace() {
        return worker.district().orElse("");
    }

    /** The förvaltningar, when it matters in some area which one it is; the form asks again where it does. */
    private List<Choice> placeChoices() {
        return contents().stream()
                .filter(AreaContent::varies)
                .flatMap(content -> content.pack().info().districts().entrySet().stream())
                .map(one -> Choice.of(one.getKey().id(), one.getValue()))
                .distinct()
                .toList();
    }

    private List<AreaContent> contents() {
        return worker.areas().stream()
                .flatMap(area -> library.inForce(new Area(area), worker.today()).content().stream())
                .map(ApprovedContent::content)
                .toList();
    }

    private List<Choice> formChoices() {
        return contents().stream()
                .flatMap(content -> content.forms().values().stream()
                        .map(form -> new Choice(
                                content.area().id() + "/" + form.id(),
                                form.title(),
                                content.pack().info().title())))
                .toList();
    }
}
