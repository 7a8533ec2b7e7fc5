package se.regelverk.engine.change.edit;

import java.util.Locale;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Worded;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.form.Requirement;

/** What a form's parts are called by those who approve it. */
final class FormWords {
    private static final int LONGEST = 100;
    private final Readings readings;

    FormWords(Readings readings) {
        this.readings = readings;
    }

    String label(Entries item) {
        String own = item.text(FormTree.isQuestion(item) ? "fraga" : "titel");
        if (!own.isBlank()) {
            return own;
        }
        String key = FormTree.key(item).isEmpty() ? item.text(FormTree.SHOWN) : FormTree.key(item);
        String text = item.text(FormTree.TEXT);
        return !key.isEmpty()
                ? readings.concept(key)
                : text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    String concept(Entries item) {
        return readings.concept(FormTree.key(item));
    }

    /** What kind of thing it is, such as "datum". */
    String kind(Entries item) {
        if (FormTree.isGroup(item)) {
            return "grupp som upprepas";
        }
        if (FormTree.isFieldset(item)) {
            return FieldsetKind.ofWord(item.text(FormTree.FIELDSET))
                    .map(kind -> kind.title().toLowerCase(Locale.ROOT))
                    .orElse("frågor tillsammans");
        }
        return FormTree.isQuestion(item)
                ? readings.type(FormTree.key(item))
                : item.text(FormTree.SHOWN).isEmpty() ? "text som bara läses" : "värde som räknas fram";
    }

    /** "datum, krävs för beslut, på sidan ”Hushållet”, visas när …". */
    String described(FormParts.Part part) {
        Entries item = part.item();
        String need = FormTree.isQuestion(item) && item.get(FormRequirement.KEY).isPresent()
                ? ", " + requirement(item.text(FormRequirement.KEY))
                : "";
        String when = item.get(FormRequirement.SHOWN_IF)
                .map(condition -> ", visas när " + readings.condition(true, condition, part.list()))
                .orElse("");
        return "%s%s, %s%s".formatted(kind(item), need, part.where(), when);
    }

    static String requirement(String word) {
        return Worded.find(Requirement.class, word).map(Requirement::phrase).orElse(word);
    }

    /** A key's value; what is left out has the meaning it has then. */
    String value(boolean isAfter, String key, Optional<Written> written, String list) {
        if (key.equals(FormRequirement.KEY)) {
            return requirement(written.map(Written::plain).orElse(FormRequirement.DESIRED));
        }
        if (key.equals(FormRequirement.SHOWN_IF)) {
            return written.map(condition -> readings.condition(isAfter, condition, list))
                    .orElse("alltid");
        }
        return written.map(value -> value.plain().isEmpty() ? "(tomt)" : value.plain())
                .orElse("");
    }
}
