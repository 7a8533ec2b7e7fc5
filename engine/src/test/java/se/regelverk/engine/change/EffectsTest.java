package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.TestDatabase;

class EffectsTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 5, 21, 10, 0, 0, 0, LibraryConfiguration.ZONE);

    private final TestDatabase database = new TestDatabase();
    private final Library library = Library.open(
            database.template(), new Seed(RepositoryContent.files()), LibraryMetrics.NONE, NOW.toInstant());
    private final Changes changes = new Changes(database.template(), library, any -> true);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAmountThatIsRaisedFromAMonthShowsInExamplesOfEarlierMonthsToo() {
        Effects effects = effectsOf("2026-01-01: 3940", "2026-01-01: 4000");

        assertThat(effects.month()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(effects.effects())
                .anySatisfy(effect -> assertThat(effect.more())
                        .hasValueSatisfying(more -> assertThat(more).isEqualByComparingTo("60")))
                .allSatisfy(effect -> assertThat(effect.before()).isNotEqualTo(effect.after()));
        assertThat(effects.effects().size() + effects.others()).isLessThan(effects.compared());
    }

    @Test
    void wordsAloneHaveNoEffect() {
        Effects effects = effectsOf("titel: ", "titel: Nya ord om ");

        assertThat(effects.compared()).isPositive();
        assertThat(effects.effects()).isEmpty();
        assertThat(effects.others()).isZero();
    }

    @Test
    void whatCannotBeReadIsNotCounted() {
        assertThat(changes.effects(changed("titel: ", "titel "))).isEmpty();
    }

    private Effects effectsOf(String old, String replaced) {
        return changes.effects(changed(old, replaced)).orElseThrow();
    }

    private Change changed(String old, String replaced) {
        var description =
                new Description("Prov", "Prov", NOW.toLocalDate().withMonth(6).withDayOfMonth(1), false);
        Change begun = ((Creation.Described) changes.create(AREA, description, "utvecklare", NOW)).change();
        String text = RepositoryContent.files().text(NORM).orElseThrow();
        assertThat(text).contains(old);
        return ((Saving.Saved)
                        changes.putFile(begun.id(), NORM, text.replaceFirst(old, replaced), null, "utvecklare", NOW))
                .change();
    }
}
