package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.edit.FormFieldsetEdit;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.form.Prefill;
import se.regelverk.engine.form.Requirement;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Secrecy;
import se.regelverk.engine.vocabulary.Unit;

/** What a question's page chooses from. */
final class QuestionChoices {
    private static final List<Choice> KNOWN_OR_NEW = List.of(
            Choice.of("finns", "En uppgift som redan finns i vokabulären"),
            Choice.of(QuestionForm.FRESH, "Ett nytt begrepp, som sparas samtidigt"));

    private QuestionChoices() {}

    static void show(QuestionPlace place, QuestionForm form, Model model) {
        model.addAttribute("knownOrNew", KNOWN_OR_NEW);
        model.addAttribute("concepts", concepts(place, form));
        model.addAttribute("types", types());
        model.addAttribute(
                "units",
                Unit.words().stream().map(word -> Choice.of(word, word)).toList());
        model.addAttribute("groups", groups(place.form()));
        model.addAttribute("levels", place.isPart() ? levelsOfPart(place.fieldset()) : levels());
        model.addAttribute(
                "sources",
                Arrays.stream(Prefill.Source.values())
                        .map(source -> Choice.of(source.word(), source.title()))
                        .toList());
        model.addAttribute(
                "ifMissing",
                Arrays.stream(Prefill.IfMissing.values())
                        .map(way -> Choice.of(way.word(), way.title()))
                        .toList());
        model.addAttribute(
                "secrecies",
                Arrays.stream(Secrecy.values())
                        .map(level -> Choice.of(level.word(), level.title()))
                        .toList());
    }

    /** By title: those that may stand here, are not asked for already and fit what is sought. The chosen one is always there. */
    private static List<Choice> concepts(QuestionPlace place, QuestionForm form) {
        var vocabulary = place.form().vocabulary();
        String wanted = form.sought().toLowerCase(Locale.ROOT);
        String chosen = form.question().concept();
        List<Choice> found = new ArrayList<>(vocabulary.concepts().values().stream()
                .filter(concept -> !concept.computed())
                .filter(concept -> vocabulary
                        .listOf(concept.key())
                        .map(ConceptGroup::key)
                        .orElse("")
                        .equals(place.group()))
                .filter(concept -> concept.key().value().equals(chosen)
                        || (place.form().tree().find(concept.key().value()).isEmpty()
                                && fits(concept, form.type(), wanted)))
                .sorted(Comparator.comparing(Concept::title, String.CASE_INSENSITIVE_ORDER))
                .map(concept -> Choice.of(concept.key().value(), label(concept)))
                .toList());
        if (!chosen.isEmpty() && found.stream().noneMatch(one -> one.value().equals(chosen))) {
            found.add(0, Choice.of(chosen, chosen + " (passar inte här)"));
        }
        return found;
    }

    private static boolean fits(Concept concept, String type, String wanted) {
        return (type.isEmpty() || concept.type().word().equals(type))
                && (concept.title() + " " + concept.key())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private static String label(Concept concept) {
        return "%s, %s (%s)".formatted(concept.title(), concept.type().title().toLowerCase(Locale.ROOT), concept.key());
    }

    static List<Choice> levels() {
        return Arrays.stream(Requirement.values())
                .map(level -> Choice.of(level.word(), capitalised(level.phrase())))
                .toList();
    }

    private static List<Choice> levelsOfPart(Entries fieldset) {
        String shared = FormFieldsetEdit.of(fieldset).requirement();
        List<Choice> levels = new ArrayList<>(levels());
        levels.stream()
                .filter(level -> level.value().equals(shared))
                .findFirst()
                .ifPresent(level -> levels.add(
                        0,
                        Choice.of("", "Som fältet: %s".formatted(level.label().toLowerCase(Locale.ROOT)))));
        return levels;
    }

    static List<Choice> types() {
        return Arrays.stream(ConceptType.values())
                .map(type -> Choice.of(type.word(), type.title()))
                .toList();
    }

    /** Groups of the area's own vocabulary; a new concept is made there. */
    static List<Choice> groups(FormPlace place) {
        Entries own = place.ownVocabulary().entries();
        return place.vocabulary().groups().values().stream()
                .filter(group -> !group.isList()
                        && own.get(group.key().split("\\.", 2)[0]).isPresent())
                .map(group -> Choice.of(group.key(), group.title()))
                .toList();
    }

    static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
