package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticFormTest {
    @ParameterizedTest(name = "{0} questions, {1} conditions")
    @CsvSource({"60, 0", "700, 300"})
    void isOfItsSizeAndAnsweredInOrder(int questions, int conditions) {
        SyntheticForm made = SyntheticForm.of(questions, conditions);

        assertThat(made.form().questions()).hasSize(questions);
        assertThat(made.form().questions().values())
                .filteredOn(question -> question.visibleIf().isPresent())
                .hasSize(conditions);
        assertThat(FormValidator.validate(made.form(), made.answers()))
                .isInstanceOfSatisfying(ValidationResult.Accepted.class, accepted -> assertThat(accepted.dropped())
                        .isEmpty());
    }
}
