package se.regelverk.engine.change.edit;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Lets a question keep its id when its concept gets another key: what was the key becomes an id of its own. */
final class FormIds {
    private FormIds() {}

    /**
     * The files with the ids kept.
     *
     * @param texts path → text where the key is changed already
     */
    static SortedMap<String, String> kept(Map<String, String> texts, Area area, ConceptKey from, ConceptKey to) {
        var kept = new TreeMap<String, String>();
        texts.forEach((path, text) -> {
            boolean isForm = path.startsWith(area.formFolder()) && !path.startsWith(area.formFolder() + "exempel/");
            kept.put(path, isForm ? kept(new ContentFile(path, text), from.value(), to.value()) : text);
        });
        return kept;
    }

    private static String kept(ContentFile form, String from, String to) {
        FormTree tree = FormTree.of(form);
        Optional<FormSpot> spot = tree.find(to).filter(found -> !FormTree.isGroup(tree.at(found)));
        if (spot.isEmpty()) {
            return form.text();
        }
        Entries question = tree.at(spot.get());
        Entries named = question.get(FormTree.PAGE_ID).isEmpty()
                ? withId(question, from)
                : question.text(FormTree.PAGE_ID).equals(to) ? question.without(FormTree.PAGE_ID) : question;
        EditResult result = FormText.become(form, tree.with(spot.get(), named).form());
        return result instanceof EditResult.Edited edited ? edited.text() : form.text();
    }

    /** After the concept, where it is read. */
    private static Entries withId(Entries question, String id) {
        Entries named = Entries.NONE;
        for (Map.Entry<String, Written> entry : question.entries().entrySet()) {
            named = named.with(entry.getKey(), entry.getValue());
            named = entry.getKey().equals(FormTree.CONCEPT) ? named.with(FormTree.PAGE_ID, id) : named;
        }
        return named;
    }
}
