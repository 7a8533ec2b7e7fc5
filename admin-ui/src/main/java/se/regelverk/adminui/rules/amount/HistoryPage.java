package se.regelverk.adminui.rules.amount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.amount.AmountPlaces.Family;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Values;

/**
 * One value with its whole history, the latest first.
 *
 * @param now what holds today, as a sentence
 * @param open what the city has not decided; null when it is decided
 * @param working what is computed with meanwhile; null when nothing is
 * @param correctable days from which a value is in force
 */
record HistoryPage(
        String key,
        String title,
        String unit,
        String now,
        @Nullable String open,
        @Nullable String working,
        List<Stretch> stretches,
        List<String> correctable) {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    /**
     * A value while it holds.
     *
     * @param from first day
     * @param until " till och med 2026-12-31" or empty
     * @param value for people; null where there is none
     * @param state "Gäller nu", "I utkastet", "Kommer" or null
     * @param corrections "Rättat 2026-11-22: var 3 940. Skäl"
     */
    record Stretch(
            String from,
            String until,
            @Nullable String value,
            @Nullable String state,
            String source,
            List<String> corrections) {}

    static HistoryPage of(Family opened, AmountPage.Row row, LocalDate today) {
        Entries family = opened.file().entries();
        Entries parameter = family.entries("varden").entries(row.name());
        Entries before = opened.before()
                .map(file -> file.entries().entries("varden").entries(row.name()))
                .orElse(Entries.NONE);
        List<Stretch> stretches = new Stretches(family, parameter, before, row, today).all();
        String now = stretches.stream()
                .filter(one -> "Gäller nu".equals(one.state()))
                .findFirst()
                .map(one -> "%s gäller i dag, sedan %s.".formatted(one.value(), one.from()))
                .orElse("Inget beslutat värde gäller i dag. Det gissas aldrig.");
        List<String> correctable = before.entries().keySet().stream()
                .filter(key -> key.matches(DAY))
                .sorted(Collections.reverseOrder())
                .toList();
        return new HistoryPage(
                family.text("nyckel") + "." + row.name(),
                row.title(),
                row.unit(),
                now,
                row.open(),
                parameter
                        .get("arbetsvarde")
                        .map(written -> readable(written.plain(), row.type()))
                        .orElse(null),
                stretches,
                correctable);
    }

    static String readable(String written, ExpressionType type) {
        return Values.parse(type.kind(), written, type.options())
                .map(value -> AmountText.readable(value, type))
                .orElse(written);
    }

    /** Works out from when to when each value holds. */
    private record Stretches(Entries family, Entries parameter, Entries before, AmountPage.Row row, LocalDate today) {
        List<Stretch> all() {
            var days = new TreeSet<String>();
            parameter.entries().keySet().stream()
                    .filter(key -> key.matches(DAY))
                    .forEach(days::add);
            List<Stretch> all = new ArrayList<>();
            for (String day : days) {
                all.add(stretch(day, Optional.ofNullable(days.higher(day))));
            }
            end().filter(last -> !days.isEmpty())
                    .ifPresent(
                            last -> all.add(new Stretch(last.plusDays(1).toString(), "", null, null, "", List.of())));
            Collections.reverse(all);
            return all;
        }

        private Optional<LocalDate> end() {
            return parameter
                    .get("galler-till")
                    .or(() -> family.get("galler-till"))
                    .flatMap(written -> AmountText.day(written.plain()));
        }

        private Stretch stretch(String from, Optional<String> next) {
            Optional<LocalDate> last =
                    next.flatMap(AmountText::day).map(day -> day.minusDays(1)).or(this::end);
            String value = readable(parameter.text(from), row.type());
            return new Stretch(
                    from,
                    last.map(day -> " till och med " + day).orElse(""),
                    value,
                    state(from, last),
                    source(from),
                    corrections(from));
        }

        private @Nullable String state(String from, Optional<LocalDate> last) {
            if (!parameter.get(from).equals(before.get(from))) {
                return "I utkastet";
            }
            boolean begun = from.compareTo(today.toString()) <= 0;
            boolean ended = last.map(today::isAfter).orElse(false);
            if (!begun) {
                return "Kommer";
            }
            return ended ? null : "Gäller nu";
        }

        private String source(String from) {
            Entries own = parameter.entries("kallor").entries(from);
            Entries source = own.entries().isEmpty() ? family.entries("kallor").entries(from) : own;
            List<String> parts = new ArrayList<>(List.of("Källa: " + source.text("lagrum")));
            source.get("beslut").ifPresent(decision -> parts.add("Beslut: " + decision.plain()));
            String by = source.get("kontrollerad-av")
                    .map(who -> " av " + who.plain())
                    .orElse("");
            parts.add("Kontrollerad mot källan " + source.text("kontrollerad") + by);
            return String.join(" · ", parts);
        }

        private List<String> corrections(String from) {
            if (!(family.entries().get("rattelser") instanceof Items notes)) {
                return List.of();
            }
            return notes.items().stream()
                    .filter(Entries.class::isInstance)
                    .map(Entries.class::cast)
                    .filter(note -> note.text("varde").equals(row.name())
                            && note.text("fran").equals(from))
                    .map(note -> "Rättat %s%s: var %s. %s"
                            .formatted(
                                    note.text("rattad"),
                                    note.get("rattad-av")
                                            .map(who -> " av " + who.plain())
                                            .orElse(""),
                                    readable(note.text("var"), row.type()),
                                    note.text("skal")))
                    .toList();
        }
    }
}
