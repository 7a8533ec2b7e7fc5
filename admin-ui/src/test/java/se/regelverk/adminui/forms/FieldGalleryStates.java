package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.ConceptType;

/** What stands in every question of the gallery in each of its states. */
final class FieldGalleryStates {
    private static final Map<ConceptType, String> RIGHT = Map.ofEntries(
            Map.entry(ConceptType.TEXT, "Kim"),
            Map.entry(ConceptType.LONG_TEXT, "Två\nrader"),
            Map.entry(ConceptType.WHOLE_NUMBER, "3"),
            Map.entry(ConceptType.NUMBER, "2,5"),
            Map.entry(ConceptType.AMOUNT, "6500"),
            Map.entry(ConceptType.PERCENT, "40"),
            Map.entry(ConceptType.DATE, "2026-03-01"),
            Map.entry(ConceptType.MONTH, "2026-03"),
            Map.entry(ConceptType.YES_NO, "ja"),
            Map.entry(ConceptType.PERSON_NUMBER, "19640823-3234"),
            Map.entry(ConceptType.ORGANISATION_NUMBER, "212000-1355"),
            Map.entry(ConceptType.BANK_ACCOUNT, "6789-123456789"),
            Map.entry(ConceptType.PHONE, "0701234567"),
            Map.entry(ConceptType.EMAIL, "kim@exempel.se"),
            Map.entry(ConceptType.POSTAL_CODE, "123 45"),
            Map.entry(ConceptType.FILE, "0123456789abcdef01234567/hyra.pdf"));

    private FieldGalleryStates() {}

    /**
     * Every question answered.
     *
     * @param state {@code behallet} answers one so that others are no longer asked
     */
    static Map<String, String> texts(FormDefinition form, String state) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("insats[]", "1"));
        form.questions().values().forEach(question -> texts.put(name(question), right(question)));
        if (state.equals("behallet")) {
            texts.put("mat", "nej");
        }
        return texts;
    }

    /** Something wrong with every question when the state is {@code fel}, and else nothing. */
    static List<FieldProblem> problems(FormDefinition form, String state) {
        List<FieldProblem> problems = new ArrayList<>();
        if (state.equals("fel")) {
            form.questions().values().forEach(question -> problems.add(problem(question)));
        }
        return problems;
    }

    private static FieldProblem problem(Question question) {
        String pointer = "/" + name(question).replace("[", "/").replace("]", "").replace('.', '/');
        return new FieldProblem(pointer, question.label(), "Skriv om svaret.");
    }

    private static String name(Question question) {
        return FieldNames.nameAt(question, question.list().isPresent() ? 0 : -1);
    }

    private static String right(Question question) {
        var concept = question.concept();
        return concept.options().keySet().stream()
                .findFirst()
                .map(key -> question.control().widget().isTyped()
                        ? concept.options().get(key)
                        : key)
                .orElseGet(() -> RIGHT.get(concept.type()));
    }
}
