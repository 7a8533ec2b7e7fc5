package se.regelverk.engine.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.analysis.Counterexample;
import se.regelverk.engine.analysis.Finding;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;

/**
 * An example made from the case that shows a finding. What it expects is what the rules give today, for the author to check; the
 * description says so, and what was filled in or could not be given.
 *
 * @param form the form the answers are given in
 * @param expected what the example expects, as authors write it: property or concept → values; empty when the form refuses the answers
 */
public record DraftExample(
        String name,
        String description,
        Clocks clocks,
        String form,
        JsonNode answers,
        Map<String, List<String>> expected) {
    /** Names are read in lists and addresses. */
    private static final int LONGEST_NAME = 200;

    public DraftExample {
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    /**
     * The example of a finding; empty when the finding shows no case, or the area has no form to give it in.
     *
     * @param content with the rules that were analysed
     */
    public static Optional<DraftExample> of(Finding finding, AreaContent content, Assessors assessors) {
        return finding.counterexample()
                .flatMap(shown -> form(shown, content).map(form -> new Making(finding, content, assessors)
                        .made(form, DraftAnswers.of(shown, form, content))));
    }

    /** The form that asks the most of what the case is about. */
    private static Optional<FormDefinition> form(Counterexample shown, AreaContent content) {
        return content.forms().values().stream()
                .max(Comparator.comparingLong((FormDefinition form) -> shown.concepts().keySet().stream()
                                .filter(form.questions()::containsKey)
                                .count())
                        .thenComparing(FormDefinition::id, Comparator.reverseOrder()));
    }

    private record Making(Finding finding, AreaContent content, Assessors assessors) {
        DraftExample made(FormDefinition form, DraftAnswers answers) {
            List<String> said = new ArrayList<>(List.of(finding.problem()));
            ValidationResult result = FormValidator.validate(form, answers.answers());
            Map<String, List<String>> expected = result.match(
                    accepted -> expected(
                            new ExampleRunner(content, assessors).assessed(form, accepted.answers(), answers.clocks())),
                    rejected -> Map.of());
            said.add(
                    expected.isEmpty()
                            ? "Formuläret godtar inte svaren: "
                                    + String.join(
                                            " ",
                                            ((ValidationResult.Rejected) result)
                                                    .problems().stream()
                                                            .map(FieldProblem::message)
                                                            .toList())
                            : "Det som förväntas är vad reglerna ger i dag, och ska kontrolleras.");
            notGiven(expected).ifPresent(said::add);
            said.addAll(answers.notes());
            return new DraftExample(
                    name(), String.join(" ", said), answers.clocks(), form.id(), answers.answers(), expected);
        }

        private String name() {
            String name = "Att kontrollera: " + finding.problem().replaceFirst("\\.$", "");
            return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        }

        /** What the author must say: where no row takes the case, the rules say nothing of what should come of it. */
        private Optional<String> notGiven(Map<String, List<String>> expected) {
            return expected.getOrDefault(Expectation.Property.UNDECIDED.word(), List.of()).stream()
                    .findFirst()
                    .flatMap(key -> content.pack().vocabulary().concept(key))
                    .map(concept -> "Reglerna ger inget värde för ”%s” i dag: skriv vad det ska bli."
                            .formatted(concept.title()));
        }

        private Map<String, List<String>> expected(Assessment assessment) {
            var expected = new LinkedHashMap<String, List<String>>();
            table().ifPresent(table -> output(table.output(), assessment, expected));
            expected.put("utfall", List.of(assessment.proposal().outcome().name()));
            assessment.proposal().amount().ifPresent(amount -> expected.put("belopp", List.of(Texts.of(amount))));
            return expected;
        }

        private Optional<DecisionTable> table() {
            return content.pack().tables().stream()
                    .filter(table -> table.id().equals(finding.place().table()))
                    .findFirst();
        }

        private static void output(ConceptKey key, Assessment assessment, Map<String, List<String>> expected) {
            List<String> values = new ArrayList<>();
            assessment.conclusions().forEach(one -> {
                if (one.concept().key().equals(key) && one.value() instanceof Evaluated.Known known) {
                    values.add(Texts.of(known.value()));
                }
            });
            if (!values.isEmpty()) {
                expected.put(key.value(), values);
            } else if (assessment.undecided().stream()
                    .anyMatch(one -> one.concept().key().equals(key))) {
                expected.put(Expectation.Property.UNDECIDED.word(), List.of(key.value()));
            }
        }
    }

    /** Values as content writes them. */
    static final class Texts {
        private Texts() {}

        static String of(Object value) {
            if (value instanceof BigDecimal number) {
                BigDecimal rounded = se.regelverk.engine.vocabulary.Values.rounded(number);
                return rounded.signum() == 0
                        ? "0"
                        : rounded.stripTrailingZeros().toPlainString();
            }
            return value instanceof Boolean yes ? (yes ? "ja" : "nej") : value.toString();
        }
    }
}
