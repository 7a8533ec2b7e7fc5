package se.regelverk.engine.change.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.law.Resting.Sort;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.library.TestDatabase;

/** What rests on a section of the repository's own content, and marking it. */
class LawMarksTest {
    private static final Paragraph CHILDRENS_PAY = new Paragraph("SoL", "12", "9");
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final LawMarks marks = new LawMarks(database.template());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyKindOfContentThatCitesASectionIsFoundFromIt() {
        assertThat(resting("ekonomiskt-bistand", CHILDRENS_PAY))
                .extracting(Resting::sort)
                .contains(Sort.ROW, Sort.CALCULATION, Sort.QUESTION, Sort.CONCEPT);
        assertThat(resting("ekonomiskt-bistand", new Paragraph("SoF", "12", "2")))
                .anySatisfy(one -> {
                    assertThat(one.sort()).isEqualTo(Sort.AMOUNT);
                    assertThat(one.title()).isEqualTo("Riksnormens belopp från 2026-01-01");
                });
        assertThat(resting("ekonomiskt-bistand", new Paragraph("SoF", "11", "3")))
                .anySatisfy(one -> assertThat(one.id()).isEqualTo("STEP:EB-R11"));
        assertThat(resting("barn-och-unga", new Paragraph("SoL", "30", "6")))
                .extracting(Resting::sort)
                .containsExactly(Sort.DELEGATION);
        assertThat(resting("ekonomiskt-bistand", new Paragraph("SoL", "99", "1")))
                .isEmpty();
    }

    @Test
    void aSectionIsMarkedOnceForADayAndTheReasonIsAsked() {
        assertThat(marks.mark(CHILDRENS_PAY, JANUARY, "Ny lydelse", "anna", NOW))
                .isInstanceOf(Marking.Marked.class);
        assertThat(marks.mark(CHILDRENS_PAY, JANUARY, "Igen", "bo", NOW)).isInstanceOf(Marking.Refused.class);
        assertThat(marks.mark(CHILDRENS_PAY, JANUARY.plusDays(1), " ", "bo", NOW))
                .isInstanceOf(Marking.Refused.class);
        assertThat(marks.all()).singleElement().satisfies(mark -> {
            assertThat(mark.paragraph()).isEqualTo(CHILDRENS_PAY);
            assertThat(mark.by()).isEqualTo("anna");
            assertThat(mark.reason()).isEqualTo("Ny lydelse");
        });
    }

    @Test
    void whatIsLookedThroughIsNotedAndCanBeTakenBack() {
        marks.mark(new Paragraph("FL", "", "44"), JANUARY, "Ny lydelse", "anna", NOW);
        LawMark mark = marks.find(new Paragraph("FL", "", "44"), JANUARY).orElseThrow();
        Resting one = resting("ekonomiskt-bistand", CHILDRENS_PAY).get(0);
        marks.check(mark, one, "Samma sak som förut", "bo", NOW);
        assertThat(marks.check(mark, one, "Påverkas inte", "bo", NOW).checkOf(one))
                .hasValueSatisfying(check -> assertThat(check.note()).isEqualTo("Påverkas inte"));
        assertThat(marks.all().get(0).checked()).hasSize(1);
        assertThat(marks.uncheck(mark, one).checkOf(one)).isEmpty();
    }

    private static List<Resting> resting(String area, Paragraph paragraph) {
        AreaContent content = AreaContent.read(RepositoryContent.files(), new Area(area), new Problems())
                .orElseThrow();
        return CitedLaw.in(content).stream()
                .filter(one -> one.restsOn(paragraph))
                .toList();
    }
}
