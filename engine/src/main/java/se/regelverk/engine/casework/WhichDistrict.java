package se.regelverk.engine.casework;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.District;

/** Whether it is said in which förvaltning a case is, where it must be: where rules differ, nobody guesses by which to judge. */
public final class WhichDistrict {
    private WhichDistrict() {}

    /**
     * What is wrong, in Swedish; empty when the content for the förvaltning is known.
     *
     * @param written the content of the whole city
     */
    public static Optional<String> problem(AreaContent written, @Nullable District district) {
        return written.in(district).isPresent()
                ? Optional.empty()
                : Optional.of(problem(written.pack().info().districts(), district));
    }

    private static String problem(Map<District, String> known, @Nullable District district) {
        String names = known.entrySet().stream()
                .map(one -> "%s (%s)".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        if (district == null) {
            return "Ange förvaltning: något är olika i olika förvaltningar. Förvaltningarna är %s.".formatted(names);
        }
        return known.isEmpty()
                ? "Staden har inga förvaltningar i regelpaketet. Ta bort förvaltningen."
                : "Förvaltningen finns inte. De som finns är %s.".formatted(names);
    }
}
