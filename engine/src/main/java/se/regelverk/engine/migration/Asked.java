package se.regelverk.engine.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Concept;

/**
 * A question where it stands in a form.
 *
 * @param group the list in whose every item it is asked, empty for the case as a whole
 * @param page id of its page
 */
record Asked(Question question, Optional<Group> group, String page) {
    /** A form's questions by id, in the order they are asked. */
    static Map<String, Asked> byId(FormDefinition form) {
        var byId = new LinkedHashMap<String, Asked>();
        for (FormPage page : form.pages()) {
            for (FormItem item : page.items()) {
                Optional<Group> group = item instanceof Group list ? Optional.of(list) : Optional.empty();
                item.questions().forEach(question -> byId.put(question.id(), new Asked(question, group, page.id())));
            }
        }
        return byId;
    }

    Concept concept() {
        return question.concept();
    }

    String label() {
        return question.fullLabel();
    }

    /** "Hyra per månad", or "Barn 1: Födelsedatum" in a list's item. */
    String label(FieldName field) {
        return group.filter(list -> field.isInItem())
                .map(list -> list.itemTitle(field.item()) + ": " + label())
                .orElse(label());
    }

    /** The field's name when this is the question it answers. */
    String name(FieldName field) {
        return FieldNames.nameAt(question, field.item()) + field.part();
    }
}
