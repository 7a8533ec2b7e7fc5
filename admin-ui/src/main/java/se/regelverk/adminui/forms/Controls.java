package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.List;
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

    static List<Choice> options(Concept concept) {
        List<Choice> options = new ArrayList<>();
        if (concept.type() == ConceptType.YES_NO) {
            options.add(Choice.of("ja", "Ja"));
            options.add(Choice.of("nej", "Nej"));
        }
        concept.options().forEach((key, label) -> options.add(Choice.of(key, label)));
        if (!options.isEmpty() && concept.mayBeUnknown()) {
            options.add(Choice.of(AnswerValue.NOT_KNOWN, "Vet inte"));
        }
        return options;
    }

    static @Nullable String suffix(Concept concept) {
        return concept.unit().suffix().isEmpty() ? null : concept.unit().suffix();
    }

    /** Help, after the one level that keeps a form from being handed in. */
    static @Nullable String hint(Question question) {
        String help = question.help().isEmpty() ? question.concept().texts().help() : question.help();
        boolean isWritten =
                question.concept().mayBeUnknown() && question.control().widget().isTyped();
        return hint(question.requirement(), isWritten ? (help + " Skriv ”vet inte” om du inte vet.").strip() : help);
    }

    static @Nullable String hint(Requirement requirement, String help) {
        String level = requirement == Requirement.REQUIRED_TO_SUBMIT ? "Krävs för att lämna in." : "";
        String hint = (level + " " + help).strip();
        return hint.isEmpty() ? null : hint;
    }
}
