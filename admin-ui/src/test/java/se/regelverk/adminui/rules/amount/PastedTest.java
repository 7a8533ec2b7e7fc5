package se.regelverk.adminui.rules.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Unit;

class PastedTest {
    private static final AmountPage PAGE =
            AmountPage.of(new ContentFile("rule-packs/prov/parametrar/norm.yaml", """
                    nyckel: norm
                    titel: Normer
                    enhet: kr/mån
                    varden:
                      ensam: { titel: Ensamstående vuxen, 2026-01-01: 3940 }
                      barn4till6: { titel: Barn 4–6 år, 2026-01-01: 3060 }
                      barn7till10: { titel: Barn 7–10 år, 2026-01-01: 3820 }
                    """), Optional.empty());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3 940 kr      | 3940
            3\u00a0940,50 | 3940.50
            \u2212120     | -120
            4 000:-       | 4000
            4000 kr/mån   | 4000
            0,25          | 0.25
            3.940         | none
            fyra tusen    | none
            """)
    void amountsAreReadAsPeopleAndSpreadsheetsWriteThem(String text, String expected) {
        assertThat(AmountText.written(text, ExpressionType.number(Unit.KRONOR_PER_MONTH))
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void rowsAreMatchedByTitleAndByKeyWhateverTheDashes() {
        Pasted read = Pasted.read(
                "ensamstående  vuxen\t4 000 kr\nBarn 4-6 år\tkr\t3 100,50\nnorm.barn7till10;3900\n", PAGE, "norm");

        assertThat(read.unmatched()).isEmpty();
        assertThat(read.values())
                .containsEntry("ensam", "4 000 kr")
                .containsEntry("barn4till6", "3 100,50")
                .containsEntry("barn7till10", "3900");
    }

    @Test
    void whatCannotBeUsedIsShownWithTheReason() {
        Pasted read = Pasted.read(
                "Post\tBelopp\nBarn 4–6 ar\t3100\nBarn 7–10 år\t3.900\nensam\t1\nensam\t2\nbara ett namn\n",
                PAGE,
                "norm");

        assertThat(read.values()).containsOnlyKeys("ensam").containsEntry("ensam", "1");
        assertThat(read.unmatched())
                .extracting(Pasted.Unmatched::problem)
                .satisfiesExactly(
                        header -> assertThat(header).contains("”Post” finns inte här"),
                        near -> assertThat(near).contains("Menade du ”Barn 4–6 år”?"),
                        dot -> assertThat(dot).contains("Punkten kan läsas på två sätt"),
                        twice -> assertThat(twice).contains("står två gånger"),
                        alone -> assertThat(alone).contains("inte både ett namn och ett belopp"));
    }
}
