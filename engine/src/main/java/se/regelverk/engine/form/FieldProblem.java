package se.regelverk.engine.form;

/**
 * What is wrong with one field and what to do about it, in Swedish. Never holds the answer.
 *
 * @param pointer JSON pointer into the answers, such as {@code /barn/0/fodelsedatum}; empty for the answers as a whole
 * @param label the question, with its row: "Barn 1: Barnets födelsedatum"
 */
public record FieldProblem(String pointer, String label, String message) {
    /** The HTML name of the field. */
    public String name() {
        return FieldNames.nameOf(pointer);
    }
}
