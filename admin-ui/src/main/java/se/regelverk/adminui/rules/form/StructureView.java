package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.engine.change.edit.FormSpot;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.form.Requirement;
import se.regelverk.engine.vocabulary.Concept;

/** A form's pages and questions in order, each with its state in words. Read from what is written, so also a form with problems is shown. */
record StructureView(List<Page> pages, List<String> problems) {
    private static final int LONGEST_LABEL = 80;

    /** A page. */
    record Page(String id, String title, String text, int number, List<Item> items, List<String> problems) {}

    /**
     * Something asked or shown.
     *
     * @param name a concept's or list's key, or a place
     * @param kind what its page is called in addresses: {@code fraga}, {@code grupp}, {@code falt} or {@code text}; empty when it has none
     * @param state requirement and type in words
     * @param when in words, empty when it is always asked
     */
    record Item(
            String name,
            String kind,
            String label,
            String state,
            String when,
            List<Item> items,
            List<String> problems) {
        /** Of the item on the page, for links and focus. */
        public String anchor() {
            return StructureView.anchor(name);
        }

        public String address() {
            return kind + "/" + name;
        }

        public boolean isGroup() {
            return kind.equals("grupp");
        }

        public boolean isFieldset() {
            return kind.equals("falt");
        }

        /** Whether others stand in it. */
        public boolean holds() {
            return isGroup() || isFieldset();
        }
    }

    static String anchor(String name) {
        return "i-" + name.replace('.', '-').replace(':', '-');
    }

    static StructureView of(FormPlace place) {
        FormProblems problems = FormProblems.of(place);
        List<Asked> all = place.tree().all();
        List<Page> pages = new ArrayList<>();
        for (Entries page : place.tree().pages()) {
            String id = page.text("id");
            List<Item> items = inside(new FormSpot(pages.size(), List.of()), all, place, problems);
            pages.add(new Page(id, page.text("titel"), page.text("text"), pages.size() + 1, items, problems.at(id)));
        }
        return new StructureView(pages, problems.at(FormProblems.WHOLE));
    }

    private static List<Item> inside(FormSpot holder, List<Asked> all, FormPlace place, FormProblems problems) {
        return all.stream()
                .filter(one -> one.spot().holder().equals(holder))
                .map(one -> item(one, all, place, problems))
                .toList();
    }

    private static Item item(Asked asked, List<Asked> all, FormPlace place, FormProblems problems) {
        Entries item = asked.item();
        String list = asked.list().orElse("");
        String when = item.get("visa-om")
                .map(condition -> "Visas när " + ConditionEditor.inWords(condition, place.words(list))
                        + (list.isEmpty() ? "." : " (i samma rad)."))
                .orElse("");
        List<Item> inner = kind(item).matches("grupp|falt") ? inside(asked.spot(), all, place, problems) : List.of();
        String state = state(asked, place);
        return new Item(asked.name(), kind(item), label(item, place), state, when, inner, problems.at(asked.name()));
    }

    private static String kind(Entries item) {
        if (FormTree.isGroup(item)) {
            return "grupp";
        }
        if (FormTree.isFieldset(item)) {
            return "falt";
        }
        return FormTree.isNote(item) ? "text" : FormTree.isQuestion(item) ? "fraga" : "";
    }

    private static String state(Asked asked, FormPlace place) {
        Entries item = asked.item();
        return switch (kind(item)) {
            case "grupp" -> "Grupp som upprepas";
            case "falt" ->
                "Besvaras tillsammans: "
                        + FieldsetKind.ofWord(item.text("falt"))
                                .map(FieldsetKind::title)
                                .orElse("okänt slag")
                                .toLowerCase(Locale.ROOT);
            case "text" -> item.text("visa").isEmpty() ? "Text som bara läses" : "Värde som räknas fram";
            case "fraga" -> state(asked, place.vocabulary().concept(asked.name()), place.tree());
            default -> "Går inte att läsa. Rätta det i filen.";
        };
    }

    /** What people call it. */
    static String label(Entries item, FormPlace place) {
        String key = FormTree.key(item);
        String own = item.text(FormTree.isQuestion(item) ? "fraga" : "titel");
        return Stream.of(
                        Optional.of(own).filter(text -> !text.isBlank()),
                        place.vocabulary()
                                .concept(key.isEmpty() ? item.text("visa") : key)
                                .map(Concept::title),
                        place.vocabulary().list(key).map(group -> group.title()),
                        Optional.of(shortened(item.text("text"))).filter(text -> !text.isEmpty()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(key.isEmpty() ? "Utan rubrik" : key);
    }

    private static String state(Asked question, Optional<Concept> concept, FormTree tree) {
        String word = question.item().text("krav");
        Entries fieldset = tree.at(question.spot().holder());
        String effective = word.isEmpty() && FormTree.isFieldset(fieldset) ? fieldset.text("krav") : word;
        return "%s, %s"
                .formatted(concept.map(found -> found.type().title()).orElse("Okänt begrepp"), phrase(effective));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "…";
    }

    private static String phrase(String word) {
        return Stream.of(Requirement.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(Requirement.DESIRED)
                .phrase();
    }
}
