package se.regelverk.adminui.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.library.Stop;
import se.regelverk.engine.library.VersionSummary;

/**
 * How far a change has come, in words.
 *
 * @param colour of the tag; null for none
 * @param text a sentence that says what it means
 */
public record StateView(String label, @Nullable String colour, String text) {
    /** Puts a change's state in words. */
    public static StateView of(Change change, Optional<VersionSummary> version) {
        ChangeState state = change.state();
        Optional<Stop> stop = version.flatMap(VersionSummary::stop);
        if (stop.isPresent()) {
            return new StateView("Stoppad", "red", stopped(version.get().number(), stop.get()));
        }
        return new StateView(state.label(), colour(state), text(change, version));
    }

    private static String stopped(int version, Stop stop) {
        return "Godkänd, men version %d är stoppad sedan %s. Nya ärenden använder versionen före. Skäl: %s"
                .formatted(version, Times.readable(stop.at()), stop.reason());
    }

    private static @Nullable String colour(ChangeState state) {
        return switch (state) {
            case UTKAST, TILLBAKADRAGEN -> "grey";
            case INSKICKAD -> "blue";
            case ATERREMISS -> "yellow";
            case ESKALERAD -> "purple";
            case GODKAND -> "green";
            case AVSLAGEN -> "red";
        };
    }

    private static String text(Change change, Optional<VersionSummary> version) {
        return switch (change.state()) {
            case UTKAST -> "Ändringen är ett utkast. Den används inte förrän rådet har godkänt den.";
            case INSKICKAD -> "Rådet granskar ändringen. Den används inte förrän rådet har godkänt den.";
            case ATERREMISS -> "Rådet har skickat tillbaka ändringen. Läs varför, rätta och skicka in den igen.";
            case TILLBAKADRAGEN ->
                "Författaren har dragit tillbaka ändringen. Den granskas inte och används inte förrän den har skickats in igen och godkänts.";
            case ESKALERAD -> "Ändringen är lyft till det gemensamma rådet, som beslutar i stället för områdets råd.";
            case GODKAND -> approved(change, version);
            case AVSLAGEN -> "Rådet har avslagit ändringen. Den används inte.";
        };
    }

    private static String approved(Change change, Optional<VersionSummary> version) {
        return version.map(live -> "Godkänd. Version %d gäller från %s.".formatted(live.number(), live.inForceFrom()))
                .orElse("Godkänd. Den börjar användas inom en minut och gäller från %s."
                        .formatted(change.inForceFrom()));
    }
}
