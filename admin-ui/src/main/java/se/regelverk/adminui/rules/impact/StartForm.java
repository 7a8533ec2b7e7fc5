package se.regelverk.adminui.rules.impact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.impact.Population;
import se.regelverk.engine.impact.Population.Kind;

/** Whom to try a change on, as it was written. */
record StartForm(String population, String size, String seed, String first, String last) {
    private static final int USUAL_SIZE = 1_000;

    static StartForm empty() {
        return new StartForm(Kind.STORED.name(), Integer.toString(USUAL_SIZE), "1", "", "");
    }

    /** @param mayChooseMonths whether the person may read the cases: two months more or less would tell others of few */
    static StartForm of(Map<String, String> sent, boolean mayChooseMonths) {
        return new StartForm(
                sent.getOrDefault("befolkning", ""),
                sent.getOrDefault("antal", "").strip(),
                sent.getOrDefault("fro", "").strip(),
                mayChooseMonths ? sent.getOrDefault("fran", "").strip() : "",
                mayChooseMonths ? sent.getOrDefault("till", "").strip() : "");
    }

    /** Whom it means; empty with problems added when it cannot be read. */
    Optional<Population> read(List<PageError> errors) {
        if (Kind.STORED.name().equals(population)) {
            YearMonth from = month(first, "fran", errors);
            YearMonth until = month(last, "till", errors);
            return errors.isEmpty() ? Optional.of(Population.stored(from, until)) : Optional.empty();
        }
        if (!Kind.SYNTHETIC.name().equals(population)) {
            errors.add(new PageError("befolkning", "Välj vilka ärenden ändringen ska prövas på."));
            return Optional.empty();
        }
        String plain = size.replaceAll("[\\s\\u00a0]", "");
        if (!plain.matches("\\d{1,7}") || Integer.parseInt(plain) < 1 || Integer.parseInt(plain) > Population.MOST) {
            errors.add(new PageError("antal", "Ange ett antal påhittade ärenden mellan 1 och 1 000 000."));
        }
        if (!seed.matches("\\d{1,18}")) {
            errors.add(new PageError("fro", "Ange frö som ett heltal, till exempel 1."));
        }
        return errors.isEmpty()
                ? Optional.of(Population.invented(Integer.parseInt(plain), Long.parseLong(seed)))
                : Optional.empty();
    }

    private static @Nullable YearMonth month(String text, String field, List<PageError> errors) {
        Optional<YearMonth> month = text.isEmpty() ? Optional.empty() : Typed.month(text);
        if (!text.isEmpty() && month.isEmpty()) {
            errors.add(new PageError(field, "Skriv månaden som år och månad, till exempel 2026-06."));
        }
        return month.orElse(null);
    }

    /** What was found, with what the counting itself says. */
    static PageErrors with(List<PageError> errors, String refusal) {
        List<PageError> all = new ArrayList<>(errors);
        all.add(new PageError("befolkning", refusal));
        return new PageErrors(all);
    }
}
