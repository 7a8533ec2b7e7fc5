package se.regelverk.adminui.rules.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.LocalEdit;
import se.regelverk.engine.change.edit.LocalFields;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.District;
import se.regelverk.engine.variation.LocalKind;

/**
 * What a förvaltning sets, as it is written in its form.
 *
 * @param values field → text, as it was sent
 */
record SettingForm(District district, Map<String, String> values) {
    static final String PREFIX = "s-";
    static final String REASON = "skal";
    static final String HOLDS = "galler";
    static final String NOT = "nej";

    /** What is set now, or what holds in the whole city. */
    static SettingForm of(LocalPlace place, District district) {
        Optional<LocalEdit> edit = place.edit(district);
        var values = new LinkedHashMap<String, String>();
        values.put(REASON, edit.map(LocalEdit::reason).orElse(""));
        values.put(HOLDS, edit.map(LocalEdit::holds).orElse(true) ? "ja" : NOT);
        Entries set = edit.map(LocalEdit::set).orElse(Entries.NONE);
        for (LocalFields.Field field : LocalFields.of(place.reading(), place.thing())) {
            values.put(PREFIX + field.id(), LocalFields.value(place.thing(), set, field));
        }
        return new SettingForm(district, values);
    }

    static SettingForm sent(District district, Map<String, String> sent) {
        return new SettingForm(district, new LinkedHashMap<>(sent));
    }

    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    boolean holds() {
        return !value(HOLDS).equals(NOT);
    }

    /** The edit the form asks for, or empty with every problem added. */
    Optional<LocalEdit> edit(LocalPlace place, List<PageError> errors) {
        Optional<Entries> set = place.item().kind() == LocalKind.AMOUNT
                ? LocalAmountForm.set(this, place, errors)
                : Optional.of(holds() ? fields(place) : Entries.NONE);
        boolean onlyWhereSet =
                place.opening().map(opening -> opening.onlyWhereSet()).orElse(false);
        if (set.isPresent() && holds() && !onlyWhereSet && set.get().entries().isEmpty()) {
            errors.add(new PageError(
                    null, "Inget skiljer sig från resten av staden. Ändra något, eller låt det vara som det är."));
        }
        if (value(REASON).isEmpty()) {
            errors.add(new PageError(REASON, "Skriv varför det är annorlunda i förvaltningen."));
        }
        return errors.isEmpty()
                ? set.map(found -> new LocalEdit(district, place.item(), value(REASON), holds(), found))
                : Optional.empty();
    }

    private Entries fields(LocalPlace place) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((field, text) -> {
            if (field.startsWith(PREFIX)) {
                texts.put(field.substring(PREFIX.length()), text);
            }
        });
        return LocalFields.set(place.reading(), place.thing(), texts);
    }
}
