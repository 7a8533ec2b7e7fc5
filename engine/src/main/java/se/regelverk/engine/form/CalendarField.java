package se.regelverk.engine.form;

import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A day or a month, written with the year first. */
enum CalendarField implements FieldType {
    DATE(FieldControl.Widget.DATE, TypedDates::day),
    MONTH(FieldControl.Widget.MONTH, TypedDates::month);

    /** Catches a mistyped year, such as 0202, which the calendar as such allows. */
    private static final String DATE_SHAPE = "^(18|19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$";

    private static final String MONTH_SHAPE = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$";

    private final FieldControl control;
    private final Function<String, Optional<String>> read;

    CalendarField(FieldControl.Widget widget, Function<String, Optional<String>> read) {
        this.control = FieldControl.of(widget);
        this.read = read;
    }

    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        schema.put("type", "string");
        if (this == DATE) {
            schema.put("format", "date").put("pattern", DATE_SHAPE);
        } else {
            schema.put("pattern", MONTH_SHAPE);
        }
    }

    @Override
    public JsonNode answer(Concept concept, String text) {
        return JsonNodeFactory.instance.stringNode(read.apply(text).orElse(text));
    }

    @Override
    public String wrong(Concept concept, JsonNode answer) {
        if (this == MONTH) {
            return "Skriv månaden som ÅÅÅÅ-MM, till exempel 2026-03.";
        }
        return answer.isString() && answer.stringValue().matches(DATE_SHAPE)
                ? "Datumet finns inte i kalendern. Skriv ett annat datum, till exempel 2026-03-01."
                : "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.";
    }

    @Override
    public FieldControl control(Concept concept) {
        return control;
    }
}
