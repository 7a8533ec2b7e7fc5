package se.regelverk.adminui.rules.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptType;

/** What a fieldset's page chooses from. */
final class FieldsetChoices {
    private static final List<Choice> KNOWN_OR_NEW = List.of(
            Choice.of("nya", "Nya begrepp, som sparas samtidigt"),
            Choice.of(FieldsetForm.KNOWN, "Uppgifter som redan finns i vokabulären"));

    private FieldsetChoices() {}

    static void show(FieldsetPlace place, FieldsetForm form, Model model) {
        model.addAttribute("knownOrNew", KNOWN_OR_NEW);
        model.addAttribute("kinds", kinds(place, form));
        model.addAttribute("levels", QuestionChoices.levels());
        model.addAttribute("groups", QuestionChoices.groups(place.form()));
        model.addAttribute("types", types(form));
        model.addAttribute(
                "concepts",
                fitting(place, form).stream()
                        .map(concept -> Choice.of(concept.key().value(), label(concept)))
                        .toList());
    }

    /** Each with what it is made of; of a fieldset that is there, only those that its questions can make. */
    private static List<Choice> kinds(FieldsetPlace place, FieldsetForm form) {
        return Arrays.stream(FieldsetKind.values())
                .filter(kind -> place.isNew() || kind.holds(place.concepts()) || form.is(kind.word()))
                .map(kind -> new Choice(kind.word(), kind.title(), QuestionChoices.capitalised(kind.parts())))
                .toList();
    }

    private static List<Choice> types(FieldsetForm form) {
        boolean isPeriod = form.is(FieldsetKind.PERIOD.word());
        return Arrays.stream(ConceptType.values())
                .filter(type ->
                        isPeriod ? type == ConceptType.DATE || type == ConceptType.MONTH : type != ConceptType.ONE_OF)
                .map(type -> Choice.of(type.word(), type.title()))
                .toList();
    }

    /** Those of the vocabulary that may stand here, are not asked for already, are of the right type and fit what is sought. */
    static List<Concept> fitting(FieldsetPlace place, FieldsetForm form) {
        var vocabulary = place.form().vocabulary();
        String wanted = form.sought().toLowerCase(Locale.ROOT);
        return FieldsetKind.ofWord(form.fieldset().kind()).map(FieldsetParts::types).stream()
                .flatMap(types -> vocabulary.concepts().values().stream()
                        .filter(concept -> types.contains(concept.type()) && !concept.computed())
                        .filter(concept -> vocabulary
                                .listOf(concept.key())
                                .map(ConceptGroup::key)
                                .orElse("")
                                .equals(place.group()))
                        .filter(concept ->
                                place.form().tree().find(concept.key().value()).isEmpty())
                        .filter(concept -> form.chosen().contains(concept.key().value())
                                || label(concept).toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private static String label(Concept concept) {
        return "%s, %s (%s)".formatted(concept.title(), concept.type().title().toLowerCase(Locale.ROOT), concept.key());
    }
}
