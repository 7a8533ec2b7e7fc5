package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.vocabulary.ConceptGroup;

/**
 * Questions asked once for every item of a list.
 *
 * @param list the list; its key is the path of the answers, an array
 * @param title such as "Barn i hushållet"
 * @param addLabel the text of the button that adds an item
 * @param items single questions and fieldsets
 */
public record Group(
        ConceptGroup list,
        String title,
        String addLabel,
        List<FormItem> items,
        Optional<Condition> visibleIf,
        Location location)
        implements FormItem {
    public Group {
        items = List.copyOf(items);
    }

    @Override
    public List<Question> questions() {
        return items.stream().flatMap(item -> item.questions().stream()).toList();
    }

    public String key() {
        return list.key();
    }

    /** "Barn 1" for the first item. */
    public String itemTitle(int item) {
        return list.itemTitle() + " " + (item + 1);
    }
}
