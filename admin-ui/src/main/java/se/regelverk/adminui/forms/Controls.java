package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.Requirement;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;

/** What stands in and around a question's control: options, unit and help. */
final class Controls {
    private Controls() {}

    /**
     * A question's options.
     *
     * @param chosen what stands in the field: an option that has come to its end is shown when it was chosen before
     */
    static List<Choice> options(Concept concept, String chosen, BiPredicate<Concept, String> offered) {
        List<Choice> options = new ArrayList<>();
        if (concept.type() == ConceptType.YES_NO) {
            options.add(Choice.of("ja", "Ja"));
            options.add(Choice.of("nej", "Nej"));
        }
        concept.options().forEach((key, label) -> {
            if (offered.test(concept, key)) {
                options.add(Choice.of(key, label));
            } else if (key.equals(chosen) || label.equals(chosen)) {
                options.add(Choice.of(key, label + " (utgången)"));
            }
        });
        if (!options.isEmpty() && concept.mayBeUnknown()) {
            options.add(Choice.of(AnswerValue.NOT_KNOWN, "Vet inte"));
        }
        return options;
    }

    static @Nullable String suffix(Concept concept) {
        return concept.unit().suffix().isEmpty() ? null : concept.unit().suffix();
    }

    /** Help, after the one level that keeps a form from being handed in, and what cannot be seen in a typed answer. */
    static @Nullable String hint(Question question, String chosen, BiPredicate<Concept, String> offered) {
        Concept concept = question.concept();
        String help = question.help().isEmpty() ? concept.texts().help() : question.help();
        if (question.control().widget().isTyped()) {
            boolean retired = concept.options().entrySet().stream()
                    .anyMatch(option -> option.getValue().equals(chosen) && !offered.test(concept, option.getKey()));
            help += concept.mayBeUnknown() ? " Skriv ”vet inte” om du inte vet." : "";
            help += retired ? " Det valda alternativet är utgånget." : "";
        }
        return hint(needed(question), help.strip());
    }

    /** What happens when the source has no answer goes before the level that is written. */
    private static Requirement needed(Question question) {
        if (question.isOnlyFetched()) {
            return Requirement.REQUIRED_TO_SUBMIT;
        }
        return question.mayComeLater() ? Requirement.REQUIRED_TO_DECIDE : question.requirement();
    }

    static @Nullable String hint(Requirement requirement, String help) {
        String level = requirement == Requirement.REQUIRED_TO_SUBMIT ? "Krävs för att lämna in." : "";
        String hint = (level + " " + help).strip();
        return hint.isEmpty() ? null : hint;
    }
}
