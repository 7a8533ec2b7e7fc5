package se.regelverk.adminui.rules.example;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.ExampleFiles;
import se.regelverk.adminui.rules.example.ExampleForms.Place;

/** A new example. Nothing is stored before it is saved. */
@Controller
@RequestMapping("/paket/{area}/andring/{change}/exempel/nytt")
class NewExampleController {
    private static final String TITLE = "Nytt exempel";

    private final Drafts drafts;
    private final ExampleForms forms;

    NewExampleController(Drafts drafts, ExampleForms forms) {
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(name = "formular", defaultValue = "") String form,
            Model model) {
        Draft draft = drafts.writable(area, change);
        Optional<Place> place = place(draft, form);
        if (place.isEmpty()) {
            return forms.unreadable(draft, TITLE, model);
        }
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add(ExamplePage.CONCERNS, draft.change().inForceFrom().toString().substring(0, 7));
        forms(place.get(), model);
        return forms.show(place.get(), place.get().page(sent), model);
    }

    @PostMapping
    String answer(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(name = "formular", defaultValue = "") String form,
            @RequestParam(name = "handling", defaultValue = ExampleForms.TRY) String action,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(area, change);
        Optional<Place> place = place(draft, form);
        if (place.isEmpty()) {
            return forms.unreadable(draft, TITLE, model);
        }
        forms(place.get(), model);
        return forms.acted(place.get(), action, sent, model, flash);
    }

    /** What a browser with script asks after each answer: which questions come and go. */
    @PostMapping("/fragor")
    String questions(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(name = "formular", defaultValue = "") String form,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Place place = place(drafts.writable(area, change), form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return forms.questions(place, sent, model);
    }

    private static Optional<Place> place(Draft draft, String form) {
        return ExampleForms.content(draft).flatMap(content -> content.form(form)
                .or(() -> content.forms().values().stream().findFirst())
                .map(found -> new Place(
                        draft,
                        content,
                        found,
                        ExampleFiles.added(draft),
                        Optional.empty(),
                        draft.address() + "/exempel/nytt")));
    }

    private static void forms(Place place, Model model) {
        var forms = new LinkedHashMap<String, String>();
        place.content().forms().values().forEach(form -> forms.put(form.id(), form.title()));
        model.addAttribute("forms", forms);
    }
}
