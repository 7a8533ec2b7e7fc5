package se.regelverk.adminui.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.adminui.forms.FormView;
import se.regelverk.adminui.forms.FormViews;
import se.regelverk.engine.casework.DraftForm;

/** What the fields of a draft are called, by their names, where they stand alone: with their row. */
final class FieldLabels {
    private FieldLabels() {}

    static Map<String, String> of(DraftForm filled) {
        return of(FormViews.of(filled.form(), filled.draft().texts(), filled.active(), Map.of()));
    }

    static Map<String, String> of(FormView form) {
        Map<String, String> labels = new LinkedHashMap<>(DraftView.HEADER);
        form.fields().forEach(field -> labels.put(field.name(), field.label()));
        form.groups().forEach(group -> {
            labels.put(group.countName(), "Antal: " + group.title());
            group.rows().forEach(row -> fields(row.parts())
                    .forEach((name, label) -> labels.put(name, row.title() + ": " + label)));
        });
        return labels;
    }

    private static Map<String, String> fields(List<FormView.Part> parts) {
        Map<String, String> labels = new LinkedHashMap<>();
        parts.forEach(part -> part.fields().forEach(field -> labels.put(field.name(), field.label())));
        return labels;
    }

    static String label(Map<String, String> labels, String name) {
        return labels.getOrDefault(name, "En fråga som inte visas längre");
    }
}
