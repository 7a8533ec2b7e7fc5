package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers, written with a decimal comma and spaces between thousands. */
enum NumberField implements FieldType {
    WHOLE("integer", "Skriv ett helt tal med siffror, till exempel 3."),
    ANY("number", "Skriv ett tal med siffror, till exempel 2,5."),
    AMOUNT("number", "Skriv beloppet med siffror, till exempel 1 234,50."),
    PERCENT("number", "Skriv procentsatsen med siffror, till exempel 25.");

    /** No honest amount of one household, or of one municipality's decision about a person, is near it. */
    private static final BigDecimal MOST = new BigDecimal("999999999");

    private static final Pattern UNIT = Pattern.compile("(?i)(kr|kronor|:-|%|procent)\\.?$");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}([.,][0-9]{1,9})?");
    private static final Pattern POINT_BETWEEN_THOUSANDS = Pattern.compile("-?[0-9]{1,3}([.][0-9]{3})+,[0-9]{1,9}");
    private static final int MOST_DIGITS = 100;

    private final String jsonType;
    private final String wrong;

    NumberField(String jsonType, String wrong) {
        this.jsonType = jsonType;
        this.wrong = wrong;
    }

    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        // An amount that may be negative says so in the vocabulary.
        BigDecimal least = this == AMOUNT || this == PERCENT ? BigDecimal.ZERO : MOST.negate();
        BigDecimal most = this == PERCENT ? BigDecimal.valueOf(100) : MOST;
        schema.put("type", jsonType)
                .put("minimum", concept.limits().least().orElse(least))
                .put("maximum", concept.limits().most().orElse(most));
        if (this == AMOUNT) {
            schema.put("multipleOf", new BigDecimal("0.01"));
        }
    }

    @Override
    public JsonNode answer(Concept concept, String text) {
        String bare = TypedText.plain(text).replace(" ", "");
        bare = UNIT.matcher(bare).replaceAll("");
        if (POINT_BETWEEN_THOUSANDS.matcher(bare).matches()) {
            bare = bare.replace(".", "");
        }
        return NUMBER.matcher(bare).matches()
                ? JsonNodeFactory.instance.numberNode(AnswerValue.plain(new BigDecimal(bare.replace(',', '.'))))
                : JsonNodeFactory.instance.stringNode(text);
    }

    /** With a decimal comma, and öre with both digits. */
    @Override
    public String shown(Concept concept, JsonNode answer) {
        return answer.isNumber()
                ? answer.decimalValueOpt().map(this::shown).orElse("")
                : FieldType.super.shown(concept, answer);
    }

    private String shown(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            // Such a number never passed validation; written out it could fill the memory.
            return number.toString();
        }
        BigDecimal plain = AnswerValue.plain(number);
        boolean isOre = this == AMOUNT && plain.scale() == 1;
        return (isOre ? plain.setScale(2) : plain).toPlainString().replace('.', ',');
    }

    @Override
    public String wrong(Concept concept, JsonNode answer) {
        return this == AMOUNT && answer.isNumber()
                ? "Skriv beloppet med högst två decimaler, till exempel 1 234,50."
                : wrong;
    }

    @Override
    public FieldControl control(Concept concept) {
        return new FieldControl(FieldControl.Widget.TEXT, Optional.of(10), "decimal", true);
    }
}
