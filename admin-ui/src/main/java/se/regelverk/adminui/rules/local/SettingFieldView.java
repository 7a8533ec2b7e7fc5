package se.regelverk.adminui.rules.local;

import java.util.List;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.edit.LocalFields;
import se.regelverk.engine.variation.LocalKind;

/**
 * A field of what a förvaltning may set.
 *
 * @param sort what control it is: {@code rad}, {@code rader}, {@code dag} or {@code val}
 * @param hint what it says in the rest of the city, when that is another
 */
record SettingFieldView(String id, String label, String value, String hint, String sort, List<Choice> options) {
    private static final String REQUIREMENT = "krav";
    private static final String TO_SUBMIT = "spara";
    private static final List<String> LONG = List.of("hjalp", "vagledning", "sa.text");
    private static final List<Choice> REQUIREMENTS =
            List.of(Choice.of("onskvard", "Frivillig"), Choice.of("beslut", "Krävs för beslut"));

    /** The fields of a thing; what is needed to hand a form in is the same in the whole city and is none of them. */
    static List<SettingFieldView> of(LocalPlace place, SettingForm form) {
        return LocalFields.of(place.reading(), place.thing()).stream()
                .filter(field ->
                        !(field.id().equals(REQUIREMENT) && field.shared().equals(TO_SUBMIT)))
                .map(field -> of(field, form.value(SettingForm.PREFIX + field.id())))
                .toList();
    }

    private static SettingFieldView of(LocalFields.Field field, String value) {
        boolean isRequirement = field.id().equals(REQUIREMENT);
        return new SettingFieldView(
                SettingForm.PREFIX + field.id(),
                field.label(),
                value,
                field.shared().isEmpty() || isRequirement || field.shared().equals(value)
                        ? ""
                        : "I resten av staden: " + field.shared(),
                isRequirement
                        ? "val"
                        : LONG.contains(field.id()) ? "rader" : field.id().startsWith("galler-") ? "dag" : "rad",
                REQUIREMENTS);
    }

    /** Whether a thing need not hold in a förvaltning at all. */
    static boolean mayBeLeftOut(LocalPlace place) {
        return switch (place.item().kind()) {
            case AMOUNT -> false;
            case ROW, SENTENCE -> true;
            case QUESTION -> !place.thing().written().text(REQUIREMENT).equals(TO_SUBMIT);
        };
    }

    static List<Choice> holding(LocalKind kind) {
        return kind == LocalKind.QUESTION
                ? List.of(
                        Choice.of("ja", "Frågan ställs, så som det står nedan"), Choice.of("nej", "Frågan ställs inte"))
                : List.of(
                        Choice.of("ja", "Det gäller, så som det står nedan"), Choice.of("nej", "Det gäller inte här"));
    }
}
