package se.regelverk.adminui.rules.amount;

import java.time.LocalDate;
import java.util.ArrayList;
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
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.LocalMark;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.UsesView;
import se.regelverk.adminui.rules.amount.AmountPlaces.Family;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.CorrectionEdit;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Uses;
import se.regelverk.engine.variation.LocalKind;

/** One amount: its history, where it is used, a new value from a day, and the correction of one that was wrong. */
@Controller
class HistoryController {
    private static final Map<String, String> FIELDS = Map.of("from", "r-fran", "value", "r-varde", "reason", "r-skal");

    private final AmountPlaces places;
    private final Saves saves;
    private final Areas areas;
    private final Access access;

    HistoryController(AmountPlaces places, Saves saves, Areas areas, Access access) {
        this.places = places;
        this.saves = saves;
        this.areas = areas;
        this.access = access;
    }

    /** A correction as it was written. */
    record Correction(String from, String value, String reason) {
        static final Correction NONE = new Correction("", "", "");
    }

    @GetMapping("/paket/{area}/belopp/{family}/{name}")
    String inForce(
            @PathVariable("area") String area,
            @PathVariable("family") String family,
            @PathVariable("name") String name,
            Model model) {
        return show(places.inForce(area, family), name, Correction.NONE, PageErrors.none(), model);
    }

    @GetMapping("/paket/{area}/andring/{change}/belopp/{family}/{name}")
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("family") String family,
            @PathVariable("name") String name,
            Model model) {
        return show(places.readable(area, change, family), name, Correction.NONE, PageErrors.none(), model);
    }

    @PostMapping("/paket/{area}/andring/{change}/belopp/{family}/{name}/ratta")
    String correct(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("family") String family,
            @PathVariable("name") String name,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Family opened = places.writable(area, change, family);
        var written = new Correction(
                sent.getOrDefault("r-fran", ""), sent.getOrDefault("r-varde", ""), sent.getOrDefault("r-skal", ""));
        List<PageError> errors = new ArrayList<>();
        Optional<CorrectionEdit> edit = edit(row(opened, name), written, errors);
        if (edit.isEmpty()) {
            return show(opened, name, written, new PageErrors(errors), model);
        }
        EditResult result = edit.get().in(opened.file(), opened.before());
        if (result instanceof EditResult.Refused refused) {
            var error = new PageError(FIELDS.get(refused.field()), refused.problem());
            return show(opened, name, written, new PageErrors(List.of(error)), model);
        }
        String back = opened.address() + "/" + name;
        Outcome outcome = saves.save(
                opened.draft().orElseThrow(), (EditResult.Edited) result, PostedVersion.of(sent), back, flash);
        return outcome.orShow(refused -> show(opened, name, written, refused, model));
    }

    private Optional<CorrectionEdit> edit(AmountPage.Row row, Correction written, List<PageError> errors) {
        Optional<LocalDate> from = DayField.read(written.from(), "r-fran", "vilket värde som var fel", true, errors);
        Optional<String> value = AmountText.written(written.value(), row.type());
        if (value.isEmpty()) {
            errors.add(new PageError(
                    "r-varde",
                    "Skriv det rätta värdet som %s, till exempel %s."
                            .formatted(row.type().readable(), AmountPage.example(row))));
        }
        if (written.reason().isBlank()) {
            errors.add(new PageError("r-skal", "Skriv varför värdet var fel."));
        }
        return errors.isEmpty() && from.isPresent() && value.isPresent()
                ? Optional.of(new CorrectionEdit(
                        row.name(), from.get(), value.get(), written.reason(), areas.today(), access.username()))
                : Optional.empty();
    }

    private static AmountPage.Row row(Family opened, String name) {
        return opened.page().row(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Family opened, String name, Correction correction, PageErrors errors, Model model) {
        AmountPage page = opened.page();
        AmountPage.Row row = row(opened, name);
        HistoryPage history = HistoryPage.of(opened, row, areas.today());
        var subject = new Use.Subject(Use.Kind.PARAMETER, history.key());
        List<Use> uses = Uses.in(opened.files(), opened.area()).stream()
                .filter(use -> use.subject().equals(subject))
                .toList();
        model.addAttribute("errors", errors);
        model.addAttribute("amount", history);
        model.addAttribute("correction", correction);
        model.addAttribute(
                "correctable",
                history.correctable().stream()
                        .map(day -> new Choice(day, "Värdet från " + day, null))
                        .toList());
        model.addAttribute("uses", UsesView.of(uses, opened.content()));
        model.addAttribute(
                "local",
                opened.draft()
                        .map(draft -> LocalMark.of(draft, LocalKind.AMOUNT, history.key()))
                        .orElse(null));
        places.show(
                opened,
                page,
                model,
                new Crumb("Belopp", opened.home() + "/belopp"),
                new Crumb(page.title(), opened.address()),
                new Crumb(row.title(), null));
        return "rules/varde";
    }
}
