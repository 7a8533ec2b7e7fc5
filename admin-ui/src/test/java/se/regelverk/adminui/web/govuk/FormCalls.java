package se.regelverk.adminui.web.govuk;

import static se.regelverk.adminui.web.govuk.Fragments.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;

/** How our form controls are asked for what a fixture of the same component shows. */
final class FormCalls {
    private static final String FORM = "fragments/form :: ";
    private static final String SMALL_LEGEND = "govuk-fieldset__legend--s";

    private FormCalls() {}

    static Map<String, Function<Options, Supplier<String>>> all() {
        Map<String, Function<Options, Supplier<String>>> calls = new LinkedHashMap<>();
        calls.put("input", FormCalls::input);
        calls.put("textarea", options -> multiline(options, null));
        calls.put("character-count", options -> multiline(options, options.required("maxlength")));
        calls.put("select", FormCalls::select);
        calls.put("file-upload", FormCalls::file);
        calls.put("radios", options -> choices(options, "radios"));
        calls.put("checkboxes", options -> choices(options, "checkboxes"));
        calls.put("label", FormCalls::label);
        calls.put("hint", options -> described(options.required("text"), null));
        calls.put("error-message", options -> described(null, options.required("text")));
        calls.put("fieldset", FormCalls::legend);
        calls.put("button", FormCalls::button);
        calls.put("error-summary", FormCalls::summary);
        return calls;
    }

    /** What every field has. */
    private static Map<String, Object> field(Options options, String label) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", options.text("id", options.text("idPrefix", options.text("name"))));
        given.put("name", options.text("name"));
        given.put("label", options.required(label + ".text"));
        given.put("labelClass", options.text(label + ".classes"));
        given.put("asHeading", options.is(label + ".isPageHeading"));
        given.put("value", options.text("value"));
        given.put("error", options.text("errorMessage.text"));
        given.put("hint", options.text("hint.text"));
        return given;
    }

    private static Supplier<String> input(Options options) {
        Map<String, Object> given = field(options, "label");
        given.put("inputType", options.text("type"));
        given.put("widthClass", options.text("classes"));
        given.put("prefix", options.text("prefix.text"));
        given.put("suffix", options.text("suffix.text"));
        given.put("inputmode", options.text("inputmode"));
        given.put("autocomplete", options.text("autocomplete"));
        options.oneOf("spellcheck", List.of("false"));
        return render(FORM + "text", given);
    }

    private static Supplier<String> multiline(Options options, String most) {
        Map<String, Object> given = field(options, "label");
        given.put("lineCount", options.text("rows"));
        given.put("mostCharacters", most);
        return render(FORM + "multiline", given);
    }

    private static Supplier<String> select(Options options) {
        Map<String, Object> given = field(options, "label");
        List<Choice> choices = new ArrayList<>();
        for (Options item : options.all("items")) {
            var choice = Choice.of(item.required("value"), item.required("text"));
            choices.add(choice);
            if (item.is("selected")) {
                given.put("value", choice.value());
            }
        }
        given.put("options", choices);
        return render(FORM + "dropdown", given);
    }

    private static Supplier<String> file(Options options) {
        Map<String, Object> given = field(options, "label");
        options.required("hint.text");
        given.put("fileName", "");
        given.put("fileAddress", "");
        return render(FORM + "attached", given);
    }

    private static Supplier<String> choices(Options options, String kind) {
        Map<String, Object> given = field(options, "fieldset.legend");
        given.putIfAbsent("labelClass", SMALL_LEGEND);
        List<String> chosen = options.texts("values");
        List<Choice> choices = new ArrayList<>();
        for (Options item : options.all("items")) {
            var choice = new Choice(item.required("value"), item.required("text"), item.text("hint.text"));
            choices.add(choice);
            if (item.is("checked")) {
                chosen.add(choice.value());
            }
        }
        given.put("options", choices);
        boolean radios = kind.equals("radios");
        given.put("value", !radios ? chosen : chosen.isEmpty() ? given.get("value") : chosen.get(0));
        given.put("inline", options.oneOf("classes", List.of("govuk-radios--inline")) != null);
        String small = options.oneOf("classes", List.of("govuk-" + kind + "--small"));
        given.put("density", small == null ? null : "arbete");
        return render(FORM + kind, given);
    }

    private static Supplier<String> label(Options options) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", options.text("for"));
        given.put("label", options.required("text"));
        given.put("error", null);
        given.put("labelClass", options.text("classes"));
        given.put("asHeading", options.is("isPageHeading"));
        return render(FORM + "top", given);
    }

    private static Supplier<String> described(String hint, String error) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", "id");
        given.put("hint", hint);
        given.put("error", error);
        return render(FORM + "hintAndError", given);
    }

    private static Supplier<String> legend(Options options) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("label", options.required("legend.text"));
        given.put("labelClass", options.text("legend.classes"));
        given.put("asHeading", options.is("legend.isPageHeading"));
        return render(FORM + "groupLabel", given);
    }

    private static Supplier<String> button(Options options) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("label", options.required("text"));
        String kind = options.oneOf("classes", List.of("govuk-button--secondary", "govuk-button--warning"));
        given.put("kind", kind == null ? null : kind.replace("govuk-button--", ""));
        options.oneOf("type", List.of("submit"));
        String name = options.text("name");
        if (name == null) {
            return render(FORM + "submit", given);
        }
        given.put("name", name);
        given.put("value", options.text("value"));
        return render(FORM + "submitNamed", given);
    }

    private static Supplier<String> summary(Options options) {
        options.text("titleText");
        List<PageError> errors = new ArrayList<>();
        for (Options error : options.all("errorList")) {
            String href = error.text("href");
            errors.add(new PageError(href == null ? null : href.replace("#", ""), error.required("text")));
        }
        return render(FORM + "errorSummary", Map.of("errors", new PageErrors(errors)));
    }
}
