package se.regelverk.engine.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.analysis.Counterexample;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.Requirement;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A case as answers of a form.
 *
 * @param notes what was filled in without being part of the case, and what of the case no answer gives; in Swedish
 */
record DraftAnswers(JsonNode answers, Clocks clocks, List<String> notes) {
    static DraftAnswers of(Counterexample shown, FormDefinition form, AreaContent content) {
        return new Making(shown, form, content).made();
    }

    private static final class Making {
        private final Counterexample shown;
        private final FormDefinition form;
        private final AreaContent content;
        private final Map<String, List<String>> fields = new LinkedHashMap<>();
        private final List<String> filled = new ArrayList<>();

        Making(Counterexample shown, FormDefinition form, AreaContent content) {
            this.shown = shown;
            this.form = form;
            this.content = content;
        }

        DraftAnswers made() {
            form.groups()
                    .values()
                    .forEach(group -> put(FormFields.countName(group), isConcerned(group.key()) ? "1" : "0"));
            form.questions().forEach((key, question) -> Optional.ofNullable(
                            shown.concepts().get(key))
                    .ifPresent(value -> put(name(question), DraftExample.Texts.of(value))));
            form.questions().values().forEach(this::fill);
            return new DraftAnswers(answers(), clocks(), notes());
        }

        private boolean isConcerned(String list) {
            return shown.concepts().keySet().stream()
                    .anyMatch(key -> key.value().startsWith(list + "."));
        }

        /** What the form needs and the case says nothing of; what counts as zero unanswered is left out. */
        private void fill(Question question) {
            boolean needed = question.requirement() != Requirement.DESIRED
                    && question.concept().ifOmitted().isEmpty();
            boolean hasPlace = question.list().map(this::isConcerned).orElse(true);
            if (needed
                    && hasPlace
                    && !shown.concepts().containsKey(question.concept().key())
                    && isAsked(question)) {
                String text = neutral(question);
                put(name(question), text);
                filled.add("”%s” (%s)".formatted(question.concept().title(), readable(question.concept(), text)));
            }
        }

        private boolean isAsked(Question question) {
            return ActiveData.of(form, answers())
                    .isActive(question, question.list().isPresent() ? 0 : Gap.WHOLE_CASE);
        }

        private String neutral(Question question) {
            Concept concept = question.concept();
            return switch (concept.type().kind()) {
                case NUMBER -> DraftExample.Texts.of(number(concept));
                case YES_NO -> "nej";
                case CHOICE -> concept.options().keySet().iterator().next();
                case DATE -> shown.day().toString();
                case MONTH -> YearMonth.from(shown.day()).toString();
                case TEXT -> question.exampleText().orElse("Exempel");
            };
        }

        private static BigDecimal number(Concept concept) {
            BigDecimal least = concept.limits().least().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
            return least.min(concept.limits().most().orElse(least));
        }

        private JsonNode answers() {
            return FormFields.withAll(form, JsonNodeFactory.instance.objectNode(), fields);
        }

        private void put(String field, String text) {
            fields.put(field, List.of(text));
        }

        private static String name(Question question) {
            return question.list().isPresent() ? FieldNames.name(question, 0) : FieldNames.name(question);
        }

        /** The content is the day's unless the case is about the clocks themselves. */
        private Clocks clocks() {
            YearMonth concerns = shown.concepts().get(BuiltIn.CONCERNS) instanceof YearMonth month
                    ? month
                    : YearMonth.from(shown.day());
            LocalDate known = day(BuiltIn.KNOWN, shown.day());
            return new Clocks(concerns, known, day(BuiltIn.DECIDED, known));
        }

        private LocalDate day(ConceptKey clock, LocalDate otherwise) {
            return shown.concepts().get(clock) instanceof LocalDate day ? day : otherwise;
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (!filled.isEmpty()) {
                notes.add("Ifyllt för att formuläret frågar: %s.".formatted(String.join(", ", filled)));
            }
            List<String> notAsked = notAsked();
            if (!notAsked.isEmpty()) {
                notes.add(
                        "Formuläret frågar inte efter detta, som fallet förutsätter: %s. Ändra svaren så att det blir så."
                                .formatted(String.join(", ", notAsked)));
            }
            List<String> dropped = ActiveData.of(form, answers()).dropped().stream()
                    .map(one -> "”" + one.label() + "”")
                    .toList();
            if (!dropped.isEmpty()) {
                notes.add("Ställs inte med de här svaren: %s.".formatted(String.join(", ", dropped)));
            }
            return notes;
        }

        /** What is computed, or asked in another form. */
        private List<String> notAsked() {
            List<String> notAsked = new ArrayList<>();
            shown.concepts().forEach((key, value) -> {
                if (!form.questions().containsKey(key)
                        && BuiltIn.VOCABULARY.concept(key).isEmpty()) {
                    notAsked.add(content.pack()
                            .vocabulary()
                            .concept(key)
                            .map(concept -> "”%s” är %s"
                                    .formatted(
                                            concept.title(), Values.readable(value, concept.unit(), concept.options())))
                            .orElse(key.value()));
                }
            });
            shown.computed()
                    .forEach(one -> notAsked.add(
                            "”%s” är %s".formatted(one.written(), Values.readable(one.value(), Unit.NONE, Map.of()))));
            return notAsked;
        }

        private static String readable(Concept concept, String text) {
            return Values.parse(concept.type().kind(), text, concept.options())
                    .map(value -> Values.readable(value, concept.unit(), concept.options()))
                    .orElse(text);
        }
    }
}
