package se.regelverk.adminui.forms;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.Group;

/** What a form's page sent: the text of each field the form has, as it was typed, and nothing else. */
public final class PostedForm {
    /** No list has two hundred rows; a field of any other is none of the form's. */
    private static final Pattern ROW = Pattern.compile("\\[(0|[1-9][0-9]?|1[0-9][0-9])\\]");

    private final FormDefinition form;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private PostedForm(FormDefinition form) {
        this.form = form;
    }

    /**
     * Takes what belongs to the form.
     *
     * @param besides names of fields that the page adds to the form's own
     */
    public static PostedForm of(FormDefinition form, Map<String, List<String>> sent, Collection<String> besides) {
        Set<String> known = new HashSet<>(FormFields.names(form));
        known.addAll(besides);
        var posted = new PostedForm(form);
        sent.forEach((name, values) -> {
            if (!values.isEmpty() && known.contains(ROW.matcher(name).replaceAll(""))) {
                posted.texts.put(name, values.get(values.size() - 1).replace("\r\n", "\n"));
            }
        });
        return posted;
    }

    /** The form that was shown. */
    public FormDefinition form() {
        return form;
    }

    /** Field name → text. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /** With other texts in some of the fields. */
    public PostedForm with(Map<String, String> changed) {
        var other = new PostedForm(form);
        other.texts.putAll(texts);
        other.texts.putAll(changed);
        return other;
    }

    /** With one more row last in a group; without change when there is no such group. */
    public Map<String, String> withNewRow(String key) {
        var longer = new LinkedHashMap<>(texts);
        Group group = form.groups().get(key);
        if (group != null) {
            longer.put(FormFields.countName(group), String.valueOf(size(group) + 1));
        }
        return longer;
    }

    /** With one row taken out and those after it moved up. */
    public Map<String, String> withoutRow(String key, int row) {
        var shorter = new LinkedHashMap<>(texts);
        Group group = form.groups().get(key);
        if (group == null || row < 0 || row >= size(group)) {
            return shorter;
        }
        int last = size(group) - 1;
        for (int at = row; at <= last; at++) {
            List<String> own = FormFields.names(group, at);
            List<String> next = FormFields.names(group, at + 1);
            for (int field = 0; field < own.size(); field++) {
                shorter.put(own.get(field), at == last ? "" : texts.getOrDefault(next.get(field), ""));
            }
        }
        shorter.put(FormFields.countName(group), String.valueOf(last));
        return shorter;
    }

    /** How many rows a group had on the page. */
    public int size(Group group) {
        String count = texts.getOrDefault(FormFields.countName(group), "0");
        return count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 0;
    }
}
