package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.form.SchemaForm;
import se.regelverk.engine.form.SchemaForm.Result.Laid;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Schema that somebody pasted or sent, as far as it can be read. It may be anything.
 *
 * @param laid empty with at least one error
 */
record SchemaReadout(Optional<Laid> laid, List<PageError> errors) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ERRORS = 10;

    /** More questions than a page to map them on can hold. */
    private static final int MOST_QUESTIONS = 300;

    static SchemaReadout of(String text) {
        if (text.isBlank()) {
            return refused("Klistra in ett JSON Schema, eller välj en fil.");
        }
        if (text.length() > MOST_CHARACTERS) {
            return refused("Schemat är för stort. Dela upp det: högst en miljon tecken läses.");
        }
        try {
            return opened(JSON.readTree(text));
        } catch (JacksonException notJson) {
            return refused("Texten går inte att läsa som JSON%s.".formatted(line(notJson)));
        }
    }

    private static String line(JacksonException notJson) {
        int line = notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr();
        return line > 0 ? ": se över rad %d".formatted(line) : "";
    }

    private static SchemaReadout opened(JsonNode document) {
        if (!document.isObject()) {
            return refused(
                    "Ett schema är ett JSON-objekt: det börjar med { och beskriver uppgifterna under ”properties”.");
        }
        SchemaForm.Result result = SchemaForm.open("schema", document, Location.ofFile("schema.json"));
        if (result instanceof SchemaForm.Result.Impossible impossible) {
            return new SchemaReadout(
                    Optional.empty(),
                    impossible.faults().stream()
                            .limit(MOST_ERRORS)
                            .map(fault -> new PageError(
                                    "schema",
                                    "%s%s %s"
                                            .formatted(
                                                    fault.pointer().isEmpty() ? "" : fault.pointer() + ": ",
                                                    fault.problem(),
                                                    fault.remedy())))
                            .toList());
        }
        var laid = (Laid) result;
        int questions = laid.form().questions().size();
        return questions > MOST_QUESTIONS
                ? refused("Schemat har %d frågor. Dela upp det i flera formulär med högst %d."
                        .formatted(questions, MOST_QUESTIONS))
                : new SchemaReadout(Optional.of(laid), List.of());
    }

    private static SchemaReadout refused(String problem) {
        return new SchemaReadout(Optional.empty(), new ArrayList<>(List.of(new PageError("schema", problem))));
    }
}
