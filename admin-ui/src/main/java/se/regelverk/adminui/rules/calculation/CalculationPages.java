package se.regelverk.adminui.rules.calculation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.ContentList;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.RuleCounts;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.CalculationEdit;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.expression.Function;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Kind;

/** The page of a calculation, new or not, finished or not. */
@Component
class CalculationPages {
    private final Areas areas;
    private final RuleCounts counts;

    CalculationPages(Areas areas, RuleCounts counts) {
        this.areas = areas;
        this.counts = counts;
    }

    /** Help that can be put into the formula. */
    record Help(String insert, String title, String text) {}

    /** Shows the calculation as the form has it; the fields sent hold which example and what to look for in the help. */
    String show(CalculationPlace place, CalculationEdit form, List<PageError> errors, SentFields sent, Model model) {
        Draft draft = place.draft();
        WordChoices words = WordChoices.of(draft.pack(), form.list());
        List<Choice> examples = examples(draft);
        String example =
                sent.text("exempel", examples.isEmpty() ? "" : examples.get(0).value());
        model.addAttribute("errors", new PageErrors(errors));
        model.addAttribute("place", place);
        model.addAttribute("form", form);
        model.addAttribute("title", title(form, words));
        model.addAttribute("concepts", words.concepts(form.concept(), Concept::computed));
        model.addAttribute("lists", words.lists());
        model.addAttribute("roundings", CalculationForm.roundings(form.rounding()));
        model.addAttribute("levels", CalculationForm.LEVELS);
        model.addAttribute("examples", examples);
        model.addAttribute("example", example);
        model.addAttribute("formula", formula(place, form, words, example));
        String sought = sent.text("sok");
        model.addAttribute("sought", sought);
        model.addAttribute("help", help(words, sought));
        model.addAttribute("files", files(draft));
        model.addAttribute("used", counts.inForce(draft.area()).orElse(null));
        model.addAttribute("action", place.address());
        model.addAttribute("address", draft.address());
        model.addAttribute("version", draft.change().version());
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Beräkningar", draft.address() + "/berakning"),
                        new Crumb(place.isNew() ? "Ny beräkning" : title(form, words), null)));
        return "rules/calculation/berakning";
    }

    static String title(CalculationEdit form, WordChoices words) {
        return words.concept(form.concept()).map(Concept::title).orElse(form.concept());
    }

    private static FormulaView formula(
            CalculationPlace place, CalculationEdit form, WordChoices words, String example) {
        FormulaView view = FormulaView.of(form, words);
        Optional<ConceptKey> concept = words.concept(form.concept()).map(Concept::key);
        boolean canTry = view.problem() == null && !form.formula().isEmpty() && concept.isPresent();
        if (!canTry || !(place.edited(CalculationForm.written(form)) instanceof EditResult.Edited edited)) {
            return view;
        }
        Draft draft = place.draft();
        Optional<List<String>> lines = CalculationTrial.of(
                draft.files().readable().with(edited.path(), edited.text()), draft.area(), concept.get(), example);
        return view.with(
                lines, "I det här exemplet räknas den inte fram, eller så är något i området fel i kontrollen.");
    }

    private static List<Choice> examples(Draft draft) {
        List<Choice> examples = new ArrayList<>();
        draft.files()
                .after()
                .under(draft.area().rulePackFolder() + "exempel/")
                .texts()
                .forEach((path, text) -> ContentList.sentencesOf(new ContentFile(path, text))
                        .forEach(one -> examples.add(Choice.of(one.text("namn"), one.text("namn")))));
        return examples;
    }

    private static List<Choice> files(Draft draft) {
        return CalculationPlace.files(draft).stream()
                .map(file -> Choice.of(
                        file.path(),
                        file.path().substring(file.path().lastIndexOf('/') + 1).replace(".yaml", "")))
                .toList();
    }

    /** Functions first, then concepts and amounts, those that hold what is sought. */
    private static List<Help> help(WordChoices words, String sought) {
        List<Help> help = new ArrayList<>();
        Arrays.stream(Function.values())
                .forEach(one -> help.add(new Help(one.example(), one.example(), one.description())));
        words.names().vocabulary().concepts().values().stream()
                .filter(concept -> concept.type().kind() != Kind.TEXT)
                .forEach(concept -> help.add(ofConcept(concept, words)));
        words.parameters(type -> true).forEach(one -> help.add(new Help(one.value(), one.label(), "Daterat värde")));
        String wanted = sought.toLowerCase(Locale.ROOT);
        return help.stream()
                .filter(one -> (one.title() + " " + one.text())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    private static Help ofConcept(Concept concept, WordChoices words) {
        boolean isReadable = words.isReadable(concept.key());
        String unit = concept.unit().word().isEmpty()
                ? concept.type().kind().word()
                : concept.unit().word();
        return new Help(
                isReadable ? concept.key().value() : "summa(" + concept.key() + ")",
                "%s (%s)".formatted(concept.title(), concept.key()),
                isReadable ? unit : unit + ", ett värde för varje post");
    }
}
