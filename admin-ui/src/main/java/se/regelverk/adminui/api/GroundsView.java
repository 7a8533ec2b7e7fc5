package se.regelverk.adminui.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.Grounds;

/** What the author says of a change in their own words; empty texts are not written yet. */
@Schema(name = "ChangeGrounds", example = """
                {"need": "Normen följer inte priserna", "benefit": "Rätt belopp", "risk": "Ingen känd", "cost": "Ryms"}""")
record GroundsView(
        @Schema(description = "Behov.") @Nullable String need,
        @Schema(description = "Nytta.") @Nullable String benefit,
        @Schema(description = "Risk.") @Nullable String risk,
        @Schema(description = "Kostnad.") @Nullable String cost) {
    static GroundsView of(Grounds grounds) {
        return new GroundsView(grounds.need(), grounds.benefit(), grounds.risk(), grounds.cost());
    }

    Grounds read() {
        return read(need, benefit, risk, cost);
    }

    static Grounds read(@Nullable String need, @Nullable String benefit, @Nullable String risk, @Nullable String cost) {
        return new Grounds(text(need), text(benefit), text(risk), text(cost));
    }

    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "");
    }
}
