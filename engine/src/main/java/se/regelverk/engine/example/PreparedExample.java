package se.regelverk.engine.example;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;

/**
 * An example whose answers its form accepts, as facts: what is left is to assess it, by one pack or by many.
 *
 * @param content as it is where the example is
 */
public record PreparedExample(Example example, AreaContent content, FormDefinition form, Facts facts) {
    /** Either the facts, or why the form does not accept the answers. */
    public sealed interface Preparation {
        record Ready(PreparedExample prepared) implements Preparation {}

        /**
         * The form does not accept the answers.
         *
         * @param problems in Swedish
         */
        record Refused(Example example, List<String> problems) implements Preparation {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * Prepares an example.
     *
     * @param written the content of the whole city
     */
    public static Preparation of(Example example, AreaContent written) {
        return (example.district() == null ? Optional.of(written.elsewhere()) : written.in(example.district()))
                .map(content -> there(example, content))
                .orElseGet(() -> new Preparation.Refused(example, List.of("Förvaltningen finns inte.")));
    }

    private static Preparation there(Example example, AreaContent content) {
        FormDefinition form = content.form(example.form()).orElse(null);
        if (form == null) {
            return new Preparation.Refused(example, List.of("Formuläret finns inte."));
        }
        ValidationResult validated = FormValidator.validate(form, example.answers());
        return validated.match(
                accepted -> new Preparation.Ready(new PreparedExample(
                        example, content, form, Facts.of(form, content.pack().vocabulary(), accepted.answers()))),
                rejected -> new Preparation.Refused(
                        example,
                        rejected.problems().stream().map(FieldProblem::message).toList()));
    }

    /** In Swedish, one for each expectation that an assessment of it does not meet. */
    public List<String> differences(Assessment assessment) {
        return Comparing.differences(example, assessment);
    }
}
