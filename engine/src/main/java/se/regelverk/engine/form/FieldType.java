package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All a form knows of a type of answer: its schema, how typed text is read and shown, what is said about a wrong answer, and its control.
 * A new type is a constant in {@link ConceptType}, a line here, and a class unless one of these fits.
 */
sealed interface FieldType
        permits TextField, NumberField, CalendarField, YesNoField, ChoiceField, CheckedCode, FileField {
    /**
     * Those whose answers are checked by more than a pattern; the schema names the check as a format. No constant: it would be read before
     * the type that is used first has been made.
     */
    static List<CheckedCode> checked() {
        return List.of(
                PersonNumber.TYPE,
                OrganisationNumber.TYPE,
                BankAccount.TYPE,
                Contact.PHONE,
                Contact.EMAIL,
                Contact.POSTAL_CODE);
    }

    static FieldType of(ConceptType type) {
        return switch (type) {
            case TEXT -> TextField.SHORT;
            case LONG_TEXT -> TextField.LONG;
            case WHOLE_NUMBER -> NumberField.WHOLE;
            case NUMBER -> NumberField.ANY;
            case AMOUNT -> NumberField.AMOUNT;
            case PERCENT -> NumberField.PERCENT;
            case DATE -> CalendarField.DATE;
            case MONTH -> CalendarField.MONTH;
            case YES_NO -> new YesNoField();
            case ONE_OF -> new ChoiceField();
            case FILE -> new FileField();
            case PERSON_NUMBER -> PersonNumber.TYPE;
            case ORGANISATION_NUMBER -> OrganisationNumber.TYPE;
            case BANK_ACCOUNT -> BankAccount.TYPE;
            case PHONE -> Contact.PHONE;
            case EMAIL -> Contact.EMAIL;
            case POSTAL_CODE -> Contact.POSTAL_CODE;
        };
    }

    /** Adds what the schema asks of an answer. */
    void constrain(ObjectNode schema, Concept concept);

    /**
     * Reads what was typed. Text that is no answer of the type stays text, so that validation reports it at the field.
     *
     * @param text not empty, without space around it
     */
    JsonNode answer(Concept concept, String text);

    /** What stands in the field; typed again it gives the same answer. */
    default String shown(Concept concept, JsonNode answer) {
        return answer.isString() ? answer.stringValue() : "";
    }

    /** An answer that is right and says nothing of anyone, for a type whose answers are text with rules. */
    static Optional<String> example(ConceptType type) {
        if (type == ConceptType.FILE) {
            return Optional.of(FileField.EXAMPLE);
        }
        return of(type) instanceof CheckedCode code ? Optional.of(code.example()) : Optional.empty();
    }

    /** What to do about an answer that is there but not right, in Swedish. Never holds the answer. */
    String wrong(Concept concept, JsonNode answer);

    FieldControl control(Concept concept);
}
