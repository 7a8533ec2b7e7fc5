package se.regelverk.engine.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import tools.jackson.databind.JsonNode;

/** Questions whose answers may come only from their source: nobody types them, wherever they write. */
final class OnlyFetched {
    private OnlyFetched() {}

    /** What was written in fields that may be written in. */
    static Map<String, String> without(FormDefinition form, Map<String, String> written) {
        List<String> closed = form.questions().values().stream()
                .filter(Question::isOnlyFetched)
                .map(FieldNames::name)
                .toList();
        if (closed.isEmpty()) {
            return written;
        }
        var open = new LinkedHashMap<>(written);
        open.keySet().removeIf(name -> closed.contains(FieldOrigins.withoutRow(name)));
        return open;
    }

    /** What is in the way of answers that were sent whole, in which nothing can be known to be fetched. */
    static List<FieldProblem> problems(FormDefinition form, JsonNode answers) {
        ActiveData active = ActiveData.of(form, answers);
        List<FieldProblem> problems = new ArrayList<>();
        FieldOrigins.each(form, answers, (question, row) -> {
            if (question.isOnlyFetched() && active.isActive(question, row)) {
                problems.add(FieldOrigins.problem(form, question, row, message(question)));
            }
        });
        return problems;
    }

    private static String message(Question question) {
        String source = question.details()
                .prefill()
                .map(prefill -> prefill.source().phrase())
                .orElse("källan");
        return "Uppgiften får bara komma från %s. Fyll i formuläret i Regelverk, där den hämtas.".formatted(source);
    }
}
