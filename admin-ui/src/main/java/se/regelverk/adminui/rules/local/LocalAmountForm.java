package se.regelverk.adminui.rules.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.amount.AmountText;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.AmountSource;
import se.regelverk.engine.change.edit.LocalAmountEdit;
import se.regelverk.engine.change.edit.LocalEdit;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.vocabulary.Unit;

/** The fields with which a förvaltning sets an amount from a day. */
final class LocalAmountForm {
    static final String FROM = "fran";
    static final String VALUE = "varde";
    static final String SOURCE = "kalla";
    static final String CHECKED = "kontrollerad";
    static final String CHECKED_BY = "av";
    static final String CORRECTS = "rattar";

    private LocalAmountForm() {}

    /** What is to be set; empty with every problem added. Left empty, what is set stays. */
    static Optional<Entries> set(SettingForm form, LocalPlace place, List<PageError> errors) {
        Entries before = place.edit(form.district()).map(LocalEdit::set).orElse(Entries.NONE);
        boolean isEmpty = form.value(FROM).isEmpty() && form.value(VALUE).isEmpty();
        if (isEmpty && !before.entries().isEmpty()) {
            return Optional.of(before);
        }
        int known = errors.size();
        Optional<LocalDate> from = DayField.read(form.value(FROM), FROM, "dagen då värdet börjar gälla", true, errors);
        Optional<String> value = value(form, place, from, errors);
        Optional<AmountSource> source = source(form, errors);
        if (errors.size() > known || from.isEmpty() || value.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        boolean corrects = form.value(CORRECTS).equals("ja");
        var edit = new LocalAmountEdit(from.get(), value.get(), source.get(), corrects);
        Entries inForce = place.inForce(form.district()).map(LocalEdit::set).orElse(Entries.NONE);
        Optional<String> problem = edit.problem(inForce);
        problem.ifPresent(text -> errors.add(new PageError(FROM, text)));
        return problem.isPresent() ? Optional.empty() : Optional.of(edit.appliedTo(before));
    }

    private static Optional<String> value(
            SettingForm form, LocalPlace place, Optional<LocalDate> from, List<PageError> errors) {
        Optional<Parameter> parameter = place.reading().pack().map(pack -> pack.parameters()
                .get(new ParameterKey(place.item().key())));
        parameter
                .filter(one -> from.map(one.lastDay()::isBefore).orElse(false))
                .ifPresent(one -> errors.add(new PageError(
                        FROM,
                        "Beloppet gäller till och med %s i hela staden. Välj en tidigare dag, eller låt det gälla längre först."
                                .formatted(one.lastDay()))));
        Optional<ExpressionType> type = parameter.map(Parameter::type);
        boolean isMonthly =
                type.filter(one -> one.unit() == Unit.KRONOR_PER_MONTH).isPresent();
        if (isMonthly && from.isPresent() && from.get().getDayOfMonth() != 1) {
            errors.add(new PageError(FROM, "Ett belopp per månad börjar gälla den första i en månad."));
        }
        Optional<String> value = type.flatMap(one -> AmountText.written(form.value(VALUE), one));
        if (value.isEmpty()) {
            errors.add(new PageError(
                    VALUE,
                    "Skriv %s, till exempel 4000 eller 0,25."
                            .formatted(type.map(ExpressionType::readable).orElse("ett värde"))));
        }
        return value;
    }

    private static Optional<AmountSource> source(SettingForm form, List<PageError> errors) {
        if (form.value(SOURCE).isEmpty()) {
            errors.add(new PageError(SOURCE, "Ange källan, till exempel stadsdelsnämndens beslut."));
        }
        return DayField.read(form.value(CHECKED), CHECKED, "dagen då värdet jämfördes med källan", true, errors)
                .map(day -> new AmountSource(form.value(SOURCE), "", day, form.value(CHECKED_BY)));
    }
}
