package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The fields of a form as they were sent. What is not there reads as empty. */
public record SentFields(Map<String, List<String>> values) {
    /** Takes over what Spring has gathered. */
    public static SentFields of(MultiValueMap<String, String> sent) {
        return new SentFields(sent);
    }

    /** Whether the form had the field. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A field's text without space around it, with one kind of line break. */
    public String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).replace("\r\n", "\n").strip();
    }

    /** The text, or what counts when the field was not there or empty. */
    public String text(String name, String otherwise) {
        String text = text(name);
        return text.isEmpty() ? otherwise : text;
    }

    /** Every value of a field with several, such as ticked boxes. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** The change's version that the form was shown with; 400 when there is none. */
    public long version() {
        return PostedVersion.of(Map.of("version", text("version")));
    }
}
