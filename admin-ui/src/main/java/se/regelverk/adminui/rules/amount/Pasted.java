package se.regelverk.adminui.rules.amount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Suggestion;

/**
 * Rows pasted from a spreadsheet: a name or key, and an amount, with a tab between.
 *
 * @param values name of the value → the amount as it was pasted
 * @param unmatched rows that could not be used, each with the reason and what to do
 */
record Pasted(Map<String, String> values, List<Unmatched> unmatched) {
    /** More lines than any family has values, and few enough to show. */
    private static final int MOST_LINES = 500;

    /** A row that could not be used, and why. */
    record Unmatched(String row, String problem) {}

    static Pasted read(String text, AmountPage page, String family) {
        var reader = new Reader(page, family);
        text.lines().filter(line -> !line.isBlank()).limit(MOST_LINES).forEach(reader::line);
        if (text.lines().count() > MOST_LINES) {
            reader.unmatched.add(new Unmatched("…", "Bara de första %d raderna lästes.".formatted(MOST_LINES)));
        }
        return new Pasted(reader.values, reader.unmatched);
    }

    private static final class Reader {
        private final Map<String, AmountPage.Row> rows = new LinkedHashMap<>();
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<Unmatched> unmatched = new ArrayList<>();
        private final List<String> titles;

        private Reader(AmountPage page, String family) {
            page.rows().forEach(row -> {
                rows.put(plain(row.name()), row);
                rows.put(plain(family + "." + row.name()), row);
            });
            page.rows().forEach(row -> rows.put(plain(row.title()), row));
            this.titles = page.rows().stream().map(AmountPage.Row::title).toList();
        }

        private void line(String line) {
            List<String> cells = Arrays.stream(line.split(line.contains("\t") ? "\t" : ";", -1))
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (cells.size() < 2) {
                unmatched.add(new Unmatched(line.strip(), "Raden har inte både ett namn och ett belopp."));
                return;
            }
            String name = cells.get(0);
            Optional<AmountPage.Row> row = Optional.ofNullable(rows.get(plain(name)));
            if (row.isEmpty()) {
                unmatched.add(new Unmatched(
                        line.strip(),
                        "”%s” finns inte här. ".formatted(name)
                                + Suggestion.remedy(name, titles, "Skriv namnet eller nyckeln som i tabellen.")));
                return;
            }
            value(line, row.get(), cells.subList(1, cells.size()));
        }

        /** The first cell after the name that is an amount; a unit or a note may stand beside it. */
        private void value(String line, AmountPage.Row row, List<String> cells) {
            Optional<String> value = cells.stream()
                    .filter(cell -> AmountText.written(cell, row.type()).isPresent())
                    .findFirst();
            if (value.isEmpty()) {
                boolean isAmbiguous = cells.stream().anyMatch(AmountText::isAmbiguous);
                unmatched.add(new Unmatched(
                        line.strip(),
                        isAmbiguous
                                ? "Punkten kan läsas på två sätt. Skriv tusental med mellanslag och decimaler med komma."
                                : "Beloppet går inte att läsa som %s."
                                        .formatted(row.type().readable())));
            } else if (values.containsKey(row.name())) {
                unmatched.add(new Unmatched(
                        line.strip(), "”%s” står två gånger. Den första raden används.".formatted(row.title())));
            } else {
                values.put(row.name(), value.get());
            }
        }

        /** Spreadsheets write dashes and spaces in their own ways. */
        private static String plain(String name) {
            return name.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                    .replaceAll("[\\s\\u00a0]+", " ")
                    .strip()
                    .toLowerCase(Locale.ROOT);
        }
    }
}
