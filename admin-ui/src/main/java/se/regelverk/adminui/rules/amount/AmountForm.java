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
import se.regelverk.engine.change.edit.AmountSource;
import se.regelverk.engine.vocabulary.Unit;

/**
 * New values as they were written in a form.
 *
 * @param values field → text: {@code v-} the value, empty keeps it; {@code k-} and {@code d-} its own source and day of checking
 * @param version of the change when the form was shown
 */
record AmountForm(
        String from,
        String source,
        String decision,
        String checkedOn,
        String checkedBy,
        String lastDay,
        Map<String, String> values,
        long version) {
    static AmountForm of(Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((field, text) -> {
            if (field.matches("[vkd]-.*")) {
                values.put(field, text);
            }
        });
        return new AmountForm(
                sent.getOrDefault("fran", ""),
                sent.getOrDefault("kalla", ""),
                sent.getOrDefault("beslut", ""),
                sent.getOrDefault("kontrollerad", ""),
                sent.getOrDefault("av", ""),
                sent.getOrDefault("till", ""),
                values,
                PostedVersion.of(sent));
    }

    AmountForm with(Map<String, String> more) {
        var all = new LinkedHashMap<>(values);
        all.putAll(more);
        return new AmountForm(from, source, decision, checkedOn, checkedBy, lastDay, all, version);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is written in the fields that can be read as values, by name. */
    Map<String, String> readable(AmountPage page) {
        var readable = new LinkedHashMap<String, String>();
        page.rows().forEach(row -> AmountText.written(value(row.field()), row.type())
                .filter(value -> !value(row.field()).isBlank())
                .ifPresent(value -> readable.put(row.name(), value)));
        return readable;
    }

    /** The edit the form asks for, or empty with every problem added. */
    Optional<AmountEdit> edit(AmountPage page, List<PageError> errors) {
        Optional<LocalDate> day = DayField.read(from, "fran", "dagen då värdet börjar gälla", true, errors);
        Map<String, String> accepted = new LinkedHashMap<>();
        Map<String, AmountSource> own = new LinkedHashMap<>();
        page.rows().stream().filter(row -> !value(row.field()).isBlank()).forEach(row -> {
            value(row, errors).ifPresent(value -> accepted.put(row.name(), value));
            checkDay(row, day, errors);
            ownSource(row, errors).ifPresent(source -> own.put(row.name(), source));
        });
        Optional<AmountSource> common =
                commonSource(!accepted.isEmpty() && own.keySet().containsAll(accepted.keySet()), errors);
        Optional<LocalDate> last = DayField.read(lastDay, "till", "sista dagen", false, errors);
        if (accepted.isEmpty() && errors.isEmpty() && !page.rows().isEmpty()) {
            errors.add(new PageError(page.rows().get(0).field(), "Skriv minst ett nytt värde."));
        }
        return errors.isEmpty() && day.isPresent() && common.isPresent()
                ? Optional.of(new AmountEdit(day.get(), accepted, common.get(), own, last))
                : Optional.empty();
    }

    /** @param unused whether every value has a source of its own */
    private Optional<AmountSource> commonSource(boolean unused, List<PageError> errors) {
        if (unused && source.isBlank()) {
            return Optional.of(new AmountSource("", "", LocalDate.EPOCH, ""));
        }
        if (source.isBlank()) {
            errors.add(new PageError("kalla", "Ange källan, till exempel ett lagrum eller ett beslut."));
        }
        return DayField.read(checkedOn, "kontrollerad", "dagen då värdet jämfördes med källan", true, errors)
                .map(day -> new AmountSource(source.strip(), decision.strip(), day, checkedBy.strip()));
    }

    private Optional<AmountSource> ownSource(AmountPage.Row row, List<PageError> errors) {
        String own = value("k-" + row.name()).strip();
        String day = value("d-" + row.name()).strip();
        if (own.isEmpty() && !day.isEmpty()) {
            errors.add(new PageError("k-" + row.name(), "%s: ange den egna källan.".formatted(row.title())));
        }
        return own.isEmpty()
                ? Optional.empty()
                : DayField.read(
                                day.isEmpty() ? checkedOn : day,
                                "d-" + row.name(),
                                "dagen då ”%s” jämfördes med källan".formatted(row.title()),
                                true,
                                errors)
                        .map(checked -> new AmountSource(own, "", checked, checkedBy.strip()));
    }

    private Optional<String> value(AmountPage.Row row, List<PageError> errors) {
        String text = value(row.field());
        Optional<String> written = AmountText.written(text, row.type());
        if (written.isEmpty()) {
            String problem = AmountText.isAmbiguous(text)
                    ? "%s: punkten kan läsas på två sätt. Skriv tusental med mellanslag och decimaler med komma."
                            .formatted(row.title())
                    : "%s: skriv %s, till exempel %s."
                            .formatted(row.title(), row.type().readable(), AmountPage.example(row));
            errors.add(new PageError(row.field(), problem));
        }
        return written;
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
