package se.regelverk.adminui.rules.amount;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.AmountEdit;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/**
 * New values as they were written in the form.
 *
 * @param values field → text; empty keeps the value
 * @param version of the change when the form was shown
 */
record AmountForm(
        String from,
        String source,
        String checkedOn,
        String lastDay,
        boolean correction,
        Map<String, String> values,
        long version) {
    static AmountForm empty(AmountPage page, LocalDate from, LocalDate today) {
        return new AmountForm(from.toString(), "", today.toString(), page.lastDay(), false, Map.of(), 0);
    }

    static AmountForm of(Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((field, text) -> {
            if (field.startsWith("v-")) {
                values.put(field, text);
            }
        });
        return new AmountForm(
                sent.getOrDefault("fran", ""),
                sent.getOrDefault("kalla", ""),
                sent.getOrDefault("kontrollerad", ""),
                sent.getOrDefault("till", ""),
                sent.containsKey("rattelse"),
                values,
                PostedVersion.of(sent));
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The edit the form asks for, or empty with every problem added. */
    Optional<AmountEdit> edit(AmountPage page, List<PageError> errors) {
        Optional<LocalDate> day = DayField.read(from, "fran", "dagen då värdet börjar gälla", true, errors);
        if (source.isBlank()) {
            errors.add(new PageError("kalla", "Ange källan, till exempel ett lagrum eller ett beslut."));
        }
        Optional<LocalDate> checked =
                DayField.read(checkedOn, "kontrollerad", "dagen då värdet jämfördes med källan", true, errors);
        Optional<LocalDate> last = DayField.read(lastDay, "till", "sista dagen", false, errors);
        var accepted = new LinkedHashMap<String, String>();
        for (AmountPage.Row row : page.rows()) {
            String text = value(row.field()).strip();
            if (!text.isEmpty()) {
                value(row, text, errors).ifPresent(value -> accepted.put(row.name(), value));
                checkDay(row, day, errors);
            }
        }
        if (accepted.isEmpty() && errors.isEmpty() && !page.rows().isEmpty()) {
            errors.add(new PageError(page.rows().get(0).field(), "Skriv minst ett nytt värde."));
        }
        return errors.isEmpty() && day.isPresent() && checked.isPresent()
                ? Optional.of(new AmountEdit(day.get(), accepted, source.strip(), checked.get(), last, correction))
                : Optional.empty();
    }

    /** Grouping and decimal comma as people write them become what content writes. */
    private static Optional<String> value(AmountPage.Row row, String text, List<PageError> errors) {
        boolean isNumber = row.type().kind() == Kind.NUMBER;
        String written = isNumber ? text.replaceAll("[\\s\\u00a0]", "").replace(',', '.') : text;
        if (Values.parse(row.type().kind(), written, row.type().options()).isEmpty()) {
            errors.add(new PageError(
                    row.field(),
                    "%s: skriv %s, till exempel %s."
                            .formatted(row.title(), row.type().readable(), AmountPage.example(row))));
            return Optional.empty();
        }
        return Optional.of(written);
    }

    private static void checkDay(AmountPage.Row row, Optional<LocalDate> day, List<PageError> errors) {
        boolean isMonthly = row.type().unit() == Unit.KRONOR_PER_MONTH;
        boolean wrong = isMonthly && day.isPresent() && day.get().getDayOfMonth() != 1;
        boolean told = errors.stream().anyMatch(error -> "fran".equals(error.fieldId()));
        if (wrong && !told) {
            errors.add(0, new PageError("fran", "Ett belopp per månad börjar gälla den första i en månad."));
        }
    }
}
