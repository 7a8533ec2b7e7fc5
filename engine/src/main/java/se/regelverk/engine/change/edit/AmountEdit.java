package se.regelverk.engine.change.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * New values of a parameter family from a day. A value that is in force from the same day is never written over; that is a
 * {@link CorrectionEdit}. A value that is left out keeps what it has, its last day included.
 *
 * @param from the day from which they hold
 * @param values name → value, as content writes it
 * @param source where they come from
 * @param ownSources name → source, for values that come from elsewhere
 * @param lastDay {@code galler-till} of the family after the edit, empty when there is none
 */
public record AmountEdit(
        LocalDate from,
        Map<String, String> values,
        AmountSource source,
        Map<String, AmountSource> ownSources,
        Optional<LocalDate> lastDay) {
    static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String LAST_DAY = "galler-till";

    public AmountEdit {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        ownSources = Map.copyOf(ownSources);
    }

    /**
     * Writes the values into the family's file.
     *
     * @param inForce the same file as it is in force, empty when it is new: what is not yet in force may be changed freely
     */
    public EditResult in(ContentFile file, Optional<ContentFile> inForce) {
        Entries fixed = inForce.map(ContentFile::entries).orElse(Entries.NONE);
        return file.judged(root -> root instanceof Entries family
                ? judged(family, fixed)
                : Judged.refused("", "Filen beskriver inga belopp. Rätta filen först."));
    }

    /** All that stands in the way of the edit, in the order of its values. */
    public List<EditResult.Refused> problems(ContentFile file, Optional<ContentFile> inForce) {
        return problems(file.entries(), inForce.map(ContentFile::entries).orElse(Entries.NONE));
    }

    private List<EditResult.Refused> problems(Entries family, Entries fixed) {
        List<EditResult.Refused> problems = new ArrayList<>();
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            problems.add(new EditResult.Refused(
                    "lastDay", "Sista dagen är före dagen då värdet börjar gälla. Välj en senare dag."));
        }
        values.forEach((name, value) -> problem(name, value, family, fixed)
                .ifPresent(problem -> problems.add(new EditResult.Refused("values." + name, problem))));
        return problems;
    }

    private Judged judged(Entries family, Entries fixed) {
        List<EditResult.Refused> problems = problems(family, fixed);
        if (!problems.isEmpty()) {
            return Judged.refused(problems.get(0).field(), problems.get(0).problem());
        }
        Entries parameters = family.entries("varden");
        for (Map.Entry<String, Written> parameter : parameters.entries().entrySet()) {
            Entries old = parameters.entries(parameter.getKey());
            String value = values.get(parameter.getKey());
            parameters = parameters.with(
                    parameter.getKey(),
                    value == null ? keepingItsEnd(old, family) : dated(parameter.getKey(), old, value, fixed));
        }
        return Judged.accepted(source(family.with("varden", parameters), fixed)
                .withOptional(LAST_DAY, lastDay.map(LocalDate::toString).orElse("")));
    }

    private Optional<String> problem(String name, String value, Entries family, Entries fixed) {
        Entries parameters = family.entries("varden");
        if (parameters.get(name).isEmpty()) {
            return Optional.of("Värdet finns inte i filen. Ladda om sidan.");
        }
        Optional<Written> old = fixed.entries("varden").entries(name).get(from.toString());
        if (old.isPresent() && !old.get().plain().equals(value)) {
            return Optional.of(
                    "Det finns redan ett värde från %s: %s. Välj en annan dag, eller rätta värdet på dess egen sida."
                            .formatted(from, old.get().plain()));
        }
        Optional<LocalDate> end = end(parameters.entries(name), family);
        boolean leavesGap = end.isPresent() && from.isAfter(end.get().plusDays(1));
        return leavesGap
                ? Optional.of("Värdet tar slut %s och skulle saknas till %s. Låt det nya värdet gälla från %s."
                        .formatted(end.get(), from, end.get().plusDays(1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> end(Entries parameter, Entries family) {
        boolean hasValue = parameter.entries().keySet().stream()
                .anyMatch(key -> DAY.matcher(key).matches());
        return hasValue
                ? parameter.get(LAST_DAY).or(() -> family.get(LAST_DAY)).flatMap(AmountEdit::day)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Written written) {
        try {
            return Optional.of(LocalDate.parse(written.plain()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A value that nobody has given anew must not last longer because the others do: that would be a guess. */
    private Entries keepingItsEnd(Entries parameter, Entries family) {
        Optional<LocalDate> end = end(parameter, family);
        boolean wouldMove = end.isPresent() && parameter.get(LAST_DAY).isEmpty() && !end.equals(lastDay);
        return wouldMove ? parameter.with(LAST_DAY, end.get().toString()) : parameter;
    }

    /** A value that is decided is no longer an open question. */
    private Entries dated(String name, Entries parameter, String value, Entries fixed) {
        Entries dated = parameter
                .without("ej-beslutat")
                .without("arbetsvarde")
                .without(LAST_DAY)
                .withInOrder(from.toString(), new Written.Text(value), DAY);
        AmountSource own = ownSources.get(name);
        if (own == null && !isOtherSource(fixed)) {
            return withoutOwnSource(dated);
        }
        Entries sources = dated.entries("kallor");
        AmountSource written = own == null ? source : own;
        return dated.with(
                "kallor", sources.withInOrder(from.toString(), written.written(sources.entries(from.toString())), DAY));
    }

    private Entries withoutOwnSource(Entries parameter) {
        Entries sources = parameter.entries("kallor").without(from.toString());
        return sources.entries().isEmpty() ? parameter.without("kallor") : parameter.with("kallor", sources);
    }

    /** The source that other values in force have from the same day stays theirs. */
    private boolean isOtherSource(Entries fixed) {
        Entries old = fixed.entries("kallor").entries(from.toString());
        return !old.entries().isEmpty() && !source.written(Entries.NONE).equals(old);
    }

    private Entries source(Entries family, Entries fixed) {
        boolean everyHasOwn = ownSources.keySet().containsAll(values.keySet());
        if (isOtherSource(fixed) || everyHasOwn) {
            return family;
        }
        String day = from.toString();
        Entries sources = family.entries("kallor");
        return family.with("kallor", sources.withInOrder(day, source.written(sources.entries(day)), DAY));
    }
}
