package se.regelverk.adminui.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.AnswerText;
import se.regelverk.engine.form.FieldControl.Widget;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormReader;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.VocabularyReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A form with every type of question there is: empty, and as it was sent with what is wrong, or as it reads when nothing is. */
@TestComponent
@Controller
public class FieldGallery {
    private static final FormDefinition FORM = form();

    @GetMapping("/arbete/falt")
    String empty(@RequestParam(defaultValue = "0") int insatser, Model model) {
        return show(Map.of("insats[]", String.valueOf(insatser)), List.of(), model);
    }

    @PostMapping("/arbete/falt")
    String sent(@RequestParam MultiValueMap<String, String> sent, Model model) {
        Map<String, String> texts = PostedForm.of(FORM, sent, List.of()).texts();
        JsonNode answers = answers(texts);
        List<FieldProblem> problems =
                FormValidator.validate(FORM, answers).match(accepted -> List.of(), rejected -> rejected.problems());
        if (problems.isEmpty()) {
            model.addAttribute("read", read(answers));
        }
        return show(texts, problems, model);
    }

    /** Every question filled, or filled and wrong, or with answers that are kept though nobody asks for them. */
    @GetMapping("/arbete/falt/{state}")
    String state(@PathVariable String state, Model model) {
        Map<String, String> texts = FieldGalleryStates.texts(FORM, state);
        List<FieldProblem> problems = FieldGalleryStates.problems(FORM, state);
        return show(texts, problems, model);
    }

    /** The kinds of answers that the form asks for. */
    public static Set<ConceptType> types() {
        return FORM.questions().values().stream()
                .map(question -> question.concept().type())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The controls that the form shows. */
    public static Set<Widget> widgets() {
        return FORM.questions().values().stream()
                .map(question -> question.control().widget())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String show(Map<String, String> texts, List<FieldProblem> problems, Model model) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach(problem -> errors.put(problem.name(), problem.message()));
        var sum = new CalculatedValue("12 190 kr", List.of("Hyra: 8 900 kr", "El: 3 290 kr"));
        model.addAttribute(
                "form",
                FormViews.of(
                        FORM,
                        texts,
                        ActiveData.of(FORM, answers(texts)),
                        errors,
                        (concept, option) -> true,
                        new Fetched(),
                        concept -> sum));
        model.addAttribute(
                "errors",
                new PageErrors(problems.stream()
                        .map(problem ->
                                new PageError(FieldIds.of(problem.name()), problem.label() + ": " + problem.message()))
                        .toList()));
        return "falt";
    }

    /** Every answer is fetched, those to the last group with another value beside. */
    private static final class Fetched implements SourceLines {
        @Override
        public SourceView of(Question question, int row) {
            return new SourceView("Hämtat från folkbokföringen 2026-09-03 08:12", row >= 0, false);
        }

        @Override
        public String of(Group group) {
            return "Hämtat från folkbokföringen 2026-09-03 08:12";
        }
    }

    private static JsonNode answers(Map<String, String> texts) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        texts.forEach((name, text) -> posted.put(name, List.of(text)));
        return FormFields.withAll(FORM, JsonNodeFactory.instance.objectNode(), posted);
    }

    private static List<AnswerText.Line> read(JsonNode answers) {
        List<AnswerText.Line> lines = new ArrayList<>();
        FORM.pages().forEach(page -> page.items().forEach(item -> {
            if (item instanceof Group group) {
                answers.path(group.key()).values().forEach(row -> group.items()
                        .forEach(inner -> lines.addAll(AnswerText.of(inner, row))));
            } else {
                lines.addAll(AnswerText.of(item, answers));
            }
        }));
        return lines;
    }

    public static FormDefinition form() {
        var problems = new Problems();
        var vocabulary = VocabularyReader.read(yaml("begrepp.yaml", problems), problems);
        var form = FormReader.read("falt.yaml", yaml("falt.yaml", problems), vocabulary, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.inOrder().toString());
        }
        return form.orElseThrow();
    }

    private static Yaml yaml(String name, Problems problems) {
        try (InputStream file = Objects.requireNonNull(FieldGallery.class.getResourceAsStream("/falt/" + name))) {
            return YamlReader.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8), problems)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
