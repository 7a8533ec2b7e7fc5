package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.form.Requirement;
import se.regelverk.engine.vocabulary.Concept;

/** A form's pages and questions in order, each with its state in words. Read from what is written, so also a form with problems is shown. */
record StructureView(List<Page> pages, List<String> problems) {
    /** A page. */
    record Page(String id, String title, String text, int number, List<Item> items, List<String> problems) {}

    /**
     * A question, or a group with its questions.
     *
     * @param state requirement and type in words
     * @param when in words, empty when it is always asked
     */
    record Item(
            String key,
            boolean isGroup,
            String label,
            String state,
            String when,
            List<Item> items,
            List<String> problems) {
        /** Of the item on the page, for links and focus. */
        public String anchor() {
            return "i-" + key.replace('.', '-');
        }

        public String address() {
            return (isGroup ? "grupp/" : "fraga/") + key;
        }
    }

    static StructureView of(FormPlace place) {
        FormProblems problems = FormProblems.of(place);
        List<Page> pages = new ArrayList<>();
        for (Entries page : place.tree().pages()) {
            String id = page.text("id");
            List<Item> items = FormTree.asked(page).stream()
                    .map(item -> item(item, "", place, problems))
                    .toList();
            pages.add(new Page(id, page.text("titel"), page.text("text"), pages.size() + 1, items, problems.at(id)));
        }
        return new StructureView(pages, problems.at(FormProblems.WHOLE));
    }

    private static Item item(Entries item, String list, FormPlace place, FormProblems problems) {
        String key = FormTree.key(item);
        WordChoices words = place.words(list);
        String when = item.get("visa-om")
                .map(condition -> "Visas när " + ConditionEditor.inWords(condition, words)
                        + (list.isEmpty() ? "." : " (i samma rad)."))
                .orElse("");
        boolean isGroup = FormTree.isGroup(item);
        List<Item> inner = FormTree.asked(item).stream()
                .map(one -> item(one, key, place, problems))
                .toList();
        String state =
                isGroup ? "Grupp som upprepas" : state(item, place.vocabulary().concept(key));
        return new Item(key, isGroup, label(item, place), state, when, inner, problems.at(key));
    }

    /** What people call a question or group. */
    static String label(Entries item, FormPlace place) {
        String key = FormTree.key(item);
        String own = item.text(FormTree.isGroup(item) ? "titel" : "fraga");
        return Stream.of(
                        Optional.of(own).filter(text -> !text.isBlank()),
                        place.vocabulary().concept(key).map(Concept::title),
                        place.vocabulary().list(key).map(group -> group.title()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(key.isEmpty() ? shown(item) : key);
    }

    /** An information text, a calculated value, or questions that are answered as one. */
    private static String shown(Entries item) {
        return Stream.of("text", "titel", "visa")
                .map(item::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("Frågor som besvaras tillsammans");
    }

    private static String state(Entries question, Optional<Concept> concept) {
        String word = question.text("krav");
        String level = Stream.of(Requirement.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(Requirement.DESIRED)
                .phrase();
        return "%s, %s".formatted(concept.map(found -> found.type().title()).orElse("Okänt begrepp"), level);
    }
}
