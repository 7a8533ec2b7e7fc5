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
import se.regelverk.engine.vocabulary.Unit;

/** Which native control a question gets, with its options and help. */
final class Controls {
    /** More options than these are read more easily in a list. */
    private static final int MOST_RADIOS = 6;

    private Controls() {}

    static String control(Concept concept) {
        return switch (concept.type()) {
            case LONG_TEXT -> "multiline";
            case DATE -> "date";
            case MONTH -> "month";
            case YES_NO -> "radios";
            case ONE_OF -> concept.options().size() > MOST_RADIOS ? "dropdown" : "radios";
            case TEXT, WHOLE_NUMBER, NUMBER, AMOUNT, PERCENT, PERSON_NUMBER -> "text";
        };
    }

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

    static boolean isNumeric(Concept concept) {
        return switch (concept.type()) {
            case WHOLE_NUMBER, NUMBER, AMOUNT, PERCENT -> true;
            case TEXT, LONG_TEXT, DATE, MONTH, YES_NO, ONE_OF, PERSON_NUMBER -> false;
        };
    }

    static @Nullable String suffix(Concept concept) {
        return isNumeric(concept)
                        && concept.unit() != Unit.NONE
                        && !concept.unit().suffix().isEmpty()
                ? concept.unit().suffix()
                : null;
    }

    /** Help, after the one level that keeps a form from being handed in. */
    static @Nullable String hint(Question question) {
        String help = question.help().isEmpty() ? question.concept().texts().help() : question.help();
        String level = question.requirement() == Requirement.REQUIRED_TO_SUBMIT ? "Krävs för att lämna in." : "";
        String hint = (level + " " + help).strip();
        return hint.isEmpty() ? null : hint;
    }
}
